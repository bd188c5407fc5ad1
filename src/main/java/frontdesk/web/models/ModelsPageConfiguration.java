package frontdesk.web.models;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page that shows the models, and the viewers that it draws them with. */
@Configuration(proxyBeanMethods = false)
class ModelsPageConfiguration implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/models").setViewName("forward:/models/index.html");
        registry.addRedirectViewController("/models/", "/models");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/models/viewers/**")
                .addResourceLocations("classpath:/viewers/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
        registry.addResourceHandler("/models/**")
                .addResourceLocations("classpath:/models/page/")
                .setCacheControl(CacheControl.noCache());
    }
}
