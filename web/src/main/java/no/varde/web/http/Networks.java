package no.varde.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of single addresses and whole networks, such as {@code 10.0.0.7, 192.168.4.0/24, fd00::/8}. Only numbers count:
 * a name is never looked up, since whoever answers for the name would then decide who is on the list.
 */
public final class Networks {

    /** No address at all. */
    public static final Networks NONE = new Networks(List.of());

    private static final Pattern PART = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");
    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F]{0,4}:[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final List<Block> blocks;

    private Networks(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    private record Block(List<Byte> address, int bits) {

        static Block of(InetAddress address, int bits) {
            List<Byte> bytes = new ArrayList<>();
            for (byte one : address.getAddress()) {
                bytes.add(one);
            }
            return new Block(List.copyOf(bytes), bits);
        }

        boolean has(byte[] other) {
            if (other.length != address.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address.get(bit / 8) & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads a list, separated by commas or spaces; nothing gives none. Empty when one of its parts is no address. */
    public static Optional<Networks> parse(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.strip().split("[,\\s]+", -1)) {
            if (!part.isEmpty()) {
                Optional<Block> block = block(part);
                if (block.isEmpty()) {
                    return Optional.empty();
                }
                blocks.add(block.get());
            }
        }
        return Optional.of(new Networks(blocks));
    }

    private static Optional<Block> block(String part) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<InetAddress> address = address(matcher.group(1));
        int most = address.map(found -> found.getAddress().length * 8).orElse(0);
        int bits = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf).orElse(most);
        return bits > most ? Optional.empty() : address.map(found -> Block.of(found, bits));
    }

    /** Reads one address that is written in numbers, with or without brackets; empty for a name or anything else. */
    public static Optional<InetAddress> address(String text) {
        boolean brackets = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        String plain = brackets ? text.substring(1, text.length() - 1) : text;
        try {
            if (FOUR.matcher(plain).matches()) {
                return Optional.of(InetAddress.getByName(plain));
            }
            return SIX.matcher(plain).matches()
                    ? Optional.of(InetAddress.getByName("[" + plain + "]"))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * What counts as one client in a limit: the address itself, or the first half of one of the long kind, since whoever
     * has one of those has all with the same first half.
     */
    public static InetAddress household(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return address;
        }
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Its length is right", e);
        }
    }

    /** Whether an address is one of these, or in one of these networks. */
    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return blocks.stream().anyMatch(block -> block.has(bytes));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
