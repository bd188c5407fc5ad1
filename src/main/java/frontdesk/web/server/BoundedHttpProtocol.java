package frontdesk.web.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.apache.tomcat.util.net.NioEndpoint;

/** HTTP over {@link ConnectionsByAddress}. Public, with such a constructor, for the server, which makes it by name. */
public final class BoundedHttpProtocol extends Http11NioProtocol {
    public BoundedHttpProtocol() {
        super(new ConnectionsByAddress());
    }

    /** @param connections from one address at the same time */
    void allowByAddress(int connections) {
        ((ConnectionsByAddress) getEndpoint()).allow(connections);
    }

    /** Takes no more connections from one address than are allowed; further ones are closed at once. */
    private static final class ConnectionsByAddress extends NioEndpoint {
        private static final Log LOG = LogFactory.getLog(ConnectionsByAddress.class);

        private int most = Integer.MAX_VALUE;

        void allow(int connections) {
            most = connections;
        }

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (isOneTooMany(socket)) {
                destroySocket(socket);
                return false;
            }
            return super.setSocketOptions(socket);
        }

        private boolean isOneTooMany(SocketChannel socket) {
            try {
                String address = ((InetSocketAddress) socket.getRemoteAddress())
                        .getAddress()
                        .getHostAddress();
                return getConnections().stream()
                                .filter(open -> !open.isClosed() && address.equals(open.getRemoteAddr()))
                                .count()
                        >= most;
            } catch (IOException gone) {
                LOG.debug("A connection ended before it was taken", gone);
                return true;
            }
        }
    }
}
