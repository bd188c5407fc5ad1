package frontdesk.web.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;

/** The frame of the API's description; springdoc fills in the controllers. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    @Bean
    OpenAPI frontdeskApi(@Value("classpath:openapi/introduction.md") Resource introduction) throws IOException {
        return new OpenAPI()
                .info(new Info()
                        .title("Frontdesk API")
                        .version("v1")
                        .description(introduction.getContentAsString(StandardCharsets.UTF_8)))
                .addServersItem(new Server().url("/").description("This node"))
                .components(new Components()
                        .addSecuritySchemes(PASSWORD, http("basic", "Name and password (HTTP Basic)"))
                        .addSecuritySchemes(TOKEN, http("bearer", "An access token, where OpenID Connect is set up")))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Added first, and so asked last: it ends the chain of those who describe types. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver namesByOuterClass(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedTypeNameResolver());
    }

    private static SecurityScheme http(String scheme, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(description);
    }

    /** Names a nested record after its outer one too, so that two records called {@code Line} stay apart. */
    private static final class NestedTypeNameResolver extends TypeNameResolver {
        @Override
        protected String getNameOfClass(Class<?> type) {
            String outer = Optional.ofNullable(type.getDeclaringClass())
                    .map(Class::getSimpleName)
                    .orElse("");
            return outer + type.getSimpleName();
        }
    }
}
