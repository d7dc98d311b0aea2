package id.banua.batch.run.fetch;

import id.banua.batch.source.DataFault;
import java.net.URI;
import java.util.Set;

/** Where the web API is, and what is asked of it. Addresses that are shown or kept have no key. */
record ApiAddress(URI base) {
    static final String DEFAULT = "https://webapi.bps.go.id/v1/api/";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The address that the user names; a key must not travel in the open. */
    static ApiAddress of(String base) {
        URI uri = parsed(base);
        boolean isHere = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost());
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || isHere)) {
            throw new DataFault("--base: an address that begins with https:// was expected, found " + base);
        }
        return new ApiAddress(URI.create(base.endsWith("/") ? base : base + "/"));
    }

    private static URI parsed(String base) {
        try {
            return URI.create(base);
        } catch (IllegalArgumentException e) {
            throw new DataFault("--base: an address that begins with https:// was expected, found " + base, e);
        }
    }

    /** The years of a variable, a page of them. */
    String years(String domain, int variable, int page) {
        return "list/model/th/lang/ind/domain/" + domain + "/var/" + variable + "/page/" + page + "/";
    }

    /** The figures of a variable in one year. */
    String data(String domain, int variable, int year) {
        return "list/model/data/lang/ind/domain/" + domain + "/var/" + variable + "/th/" + year + "/";
    }

    /** The address that is asked, with the key. */
    URI withKey(String question, ApiKey key) {
        return base.resolve(question + "key/" + key.secret() + "/");
    }

    /** The address that is shown and kept. */
    String shown(String question) {
        return base.resolve(question).toString();
    }
}
