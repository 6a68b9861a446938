package kz.bilik.web.verification;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Whose requests are counted together. One household or office holds a whole IPv6 /64, so that counts as one host; a network is an IPv4 /24 or
 * an IPv6 /48. What is no address literal counts as itself and is never looked up.
 */
record Visitor(String host, String network) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int IPV4_BYTES = 4;

    static Visitor at(String address) {
        var plain = address.replaceFirst("%.*$", "");
        if (!LITERAL.matcher(plain).matches()) {
            return new Visitor(plain, plain);
        }
        try {
            var bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length == IPV4_BYTES
                    ? new Visitor(prefix(bytes, 4), prefix(bytes, 3))
                    : new Visitor(prefix(bytes, 8), prefix(bytes, 6));
        } catch (UnknownHostException malformed) {
            return new Visitor(plain, plain);
        }
    }

    private static String prefix(byte[] address, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(address, bytes)) + "/" + 8 * bytes;
    }
}
