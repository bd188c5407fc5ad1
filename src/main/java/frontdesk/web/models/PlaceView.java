package frontdesk.web.models;

import frontdesk.ports.operations.InstanceMigration.Place;
import java.util.Optional;

/**
 * A step at which cases stand.
 *
 * @param label the diagram's words for it
 * @param cases how often a case stands there; one that does two things at once stands at two steps
 * @param incidents how many of them are stuck
 * @param targetElement the element's id in the other version; null where its cases cannot go there
 * @param obstacle why they cannot; null where they can
 */
record PlaceView(
        String element,
        String label,
        String kind,
        long cases,
        long incidents,
        Optional<String> targetElement,
        Optional<String> obstacle) {
    static PlaceView of(Place place) {
        return new PlaceView(
                place.element(),
                place.label(),
                place.kind(),
                place.cases(),
                place.incidents(),
                place.targetElement(),
                place.obstacle());
    }
}
