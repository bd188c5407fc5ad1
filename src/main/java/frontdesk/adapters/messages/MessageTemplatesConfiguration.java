package frontdesk.adapters.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the templates: every file under {@code messages/}, a folder per flow. */
@Configuration(proxyBeanMethods = false)
class MessageTemplatesConfiguration {
    private static final String FOLDER = "/messages/";

    @Bean
    MessageTemplates messageTemplates() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + FOLDER.substring(1) + "**/*.mustache");
        return new MessageTemplates(Arrays.stream(files)
                .collect(Collectors.toMap(MessageTemplatesConfiguration::path, Function.identity())));
    }

    private static String path(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
