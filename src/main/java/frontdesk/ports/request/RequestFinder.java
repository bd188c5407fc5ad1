package frontdesk.ports.request;

import frontdesk.ports.request.Requests.Request;
import java.util.List;
import java.util.Optional;

/** Finds requests for people at the centre, a page at a time, by indexes alone. */
public interface RequestFinder {
    /**
     * The next page of what this key leads to. By name they come in the order of names, by all else the newest first. A
     * request that comes in meanwhile moves none from its page.
     *
     * @param after the place of the last one of the page before
     * @param withProtected whether those about protected cases are among them
     */
    List<Found> find(SearchKey key, Optional<Place> after, boolean withProtected, int atMost);

    /** A request that was found, and where it stands among all. */
    record Found(Request request, Place place) {}

    /**
     * Where a request stands in the order in which requests are found.
     *
     * @param rank what they are ordered by: the moment at which it came in, or the name that was found
     * @param reference of the request, which decides among equals
     */
    record Place(String rank, String reference) {
        /** Without the rank, which may be a name. */
        @Override
        public String toString() {
            return "Place[" + reference + "]";
        }
    }
}
