package frontdesk.web.security.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Writes JSON variables as JSON text, at every address and whatever {@code deserializeValues} says: some addresses have
 * no such parameter, and a Spin node that is taken for a bean would be described instead.
 */
@Priority(Priorities.USER - 1)
@Produces({MediaType.APPLICATION_JSON, Hal.APPLICATION_HAL_JSON})
class SpinJsonMapperResolver implements ContextResolver<ObjectMapper> {
    private final JacksonConfigurator engines = new JacksonConfigurator();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return engines.getContext(type)
                .registerModule(new SimpleModule().addSerializer(SpinJsonNode.class, ToStringSerializer.instance));
    }
}
