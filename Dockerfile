# syntax=docker/dockerfile:1
# One Frontdesk node for real use. Built from the sources alone: docker build .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY processes processes
COPY forms forms
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package
# Apart, so that a change of our code alone does not ship the libraries again.
RUN java -Djarmode=tools -jar target/frontdesk.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre-noble
RUN useradd --system --uid 10001 --home-dir /frontdesk --shell /usr/sbin/nologin frontdesk
WORKDIR /frontdesk
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
# Inside a container every address is behind the container's own ports. No demo world here: profile production.
ENV SERVER_ADDRESS=0.0.0.0 \
    SPRING_PROFILES_ACTIVE=production \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/actuator/health/readiness
CMD ["java", "-jar", "frontdesk.jar"]
