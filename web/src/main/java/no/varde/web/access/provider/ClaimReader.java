package no.varde.web.access.provider;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Person;

/** Reads who somebody is out of a token that has been checked. */
final class ClaimReader {

    private static final int LONGEST_KEY = 400;

    private final ProviderSettings.Claims names;

    ClaimReader(ProviderSettings.Claims names) {
        this.names = names;
    }

    Identity read(IDTokenClaimsSet claims, String token) throws Refused {
        String key = text(claims, names.person())
                .filter(text -> text.length() <= LONGEST_KEY)
                .orElseThrow(() -> new Refused(Refusal.UNREADABLE, "the claim " + names.person() + " is missing"));
        return new Identity(
                key,
                text(claims, names.name()).filter(text -> text.length() <= Person.MAX_TEXT),
                isChecked(claims) ? text(claims, names.email()).filter(Person::isEmail) : Optional.empty(),
                claims.getACR() == null ? "" : claims.getACR().getValue(),
                names.roles().map(claim -> values(claims, claim)).orElse(List.of()),
                token);
    }

    /** Whether the address is one that the person was seen to have. */
    private boolean isChecked(IDTokenClaimsSet claims) {
        Object said = claims.getClaim("email_verified");
        return said == null ? names.trustsEmail() : said.toString().equals("true");
    }

    private static Optional<String> text(IDTokenClaimsSet claims, String name) {
        Object value = claims.getClaim(name);
        return value instanceof String text
                ? Optional.of(text.strip()).filter(each -> !each.isEmpty())
                : Optional.empty();
    }

    private static List<String> values(IDTokenClaimsSet claims, String name) {
        Object value = claims.getClaim(name);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : text(claims, name).stream().toList();
    }
}
