package no.varde.web.access.provider;

import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;

/** How this server proves to the provider which client it is. None of it is ever written out. */
public sealed interface ClientProof {

    /** The fewest bits of an RSA key. */
    int FEWEST_BITS = 2048;

    /**
     * A secret that both know.
     *
     * @param value the secret; not blank
     */
    record Secret(String value) implements ClientProof {

        /** Refuses a blank secret. */
        public Secret {
            if (value.isBlank()) {
                throw new IllegalArgumentException("The client's secret is blank");
            }
        }

        @Override
        public String toString() {
            return "Secret[]";
        }
    }

    /**
     * A private key whose public half the provider has ({@code private_key_jwt}).
     *
     * @param key an RSA key of {@value #FEWEST_BITS} bits or more, or one on the curve P-256, P-384 or P-521
     * @param id the name under which the provider knows it ({@code kid})
     */
    record Key(PrivateKey key, String id) implements ClientProof {

        /** Refuses a key that cannot sign. */
        public Key {
            if (!isUsable(key)) {
                throw new IllegalArgumentException("The client's key is of a kind that cannot be used");
            }
        }

        /** Whether a key is of a kind and a length that can be used. */
        public static boolean isUsable(PrivateKey key) {
            return (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() >= FEWEST_BITS)
                    || (key instanceof ECPrivateKey ec && isKnown(bits(ec)));
        }

        private static boolean isKnown(int bits) {
            return bits == 256 || bits == 384 || bits == 521;
        }

        /** The bits of the curve's field. */
        static int bits(ECPrivateKey key) {
            return key.getParams().getCurve().getField().getFieldSize();
        }

        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
