package frontdesk.architecture.violations.domain;

import org.springframework.util.StringUtils;

/** Breaks DOMAIN_IS_PLAIN. */
final class TalksToSpring {
    boolean isRed(Apple apple) {
        return StringUtils.hasText(apple.colour());
    }
}
