package frontdesk.web.server;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP over {@link ConnectionsByAddress}. Public, with such a constructor, for the server, which makes it by name. */
public final class BoundedHttpProtocol extends Http11NioProtocol {
    public BoundedHttpProtocol() {
        super(new ConnectionsByAddress());
    }

    /** @param connections from one address at the same time */
    void allowByAddress(int connections) {
        ((ConnectionsByAddress) getEndpoint()).allow(connections);
    }
}
