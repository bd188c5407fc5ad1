package frontdesk.engine.loop;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far an instance may go in circles.
 *
 * @param passesPerElement so often an instance passes the same element, over all its time
 * @param stepsWithoutWait so many elements an instance enters within one transaction
 */
@ConfigurationProperties("frontdesk.loops")
record LoopLimitProperties(
        @DefaultValue("100") int passesPerElement,
        @DefaultValue("1000") int stepsWithoutWait) {}
