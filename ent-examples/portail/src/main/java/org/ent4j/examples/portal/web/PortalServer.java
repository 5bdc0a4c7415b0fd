package org.ent4j.examples.portal.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The portal over HTTP. */
@Singleton
public final class PortalServer implements AutoCloseable {

    /** An archive of UDT or an export of EDT of a large school has some 20 MB. */
    static final int LARGEST_UPLOAD_MB = 64;

    private final Javalin javalin;

    @Inject
    PortalServer(Routes routes, Front front) {
        this.javalin = Javalin.create(config -> configure(config, routes, front));
    }

    private static void configure(JavalinConfig config, Routes routes, Front front) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = 4_000_000L;
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.routes.before(SecurityHeaders::on);
        Assets.on(config);
        for (var route : routes.all()) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.verb().name()), route.path(), http -> answer(front, route, http));
        }
        config.routes.error(404, "text/html", front::notFound);
        config.routes.exception(UnreadableForm.class, (unreadable, http) -> front.unreadable(http));
        config.routes.exception(Exception.class, (failure, http) -> fail(front, failure, http));
    }

    /** Errors too have their page: a stack that overflows, a class that is missing. */
    private static void answer(Front front, Route route, Context http) {
        try {
            front.handle(route, http);
        } catch (Error broken) {
            fail(front, broken, http);
        }
    }

    /** The log has what the visitor is not to see, under a number that he can tell. */
    private static void fail(Front front, Throwable failure, Context http) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        System.err.printf("portail %s: %s %s%n", number, http.method(), http.path());
        failure.printStackTrace();
        front.failed(http, number);
    }

    /** @param port 0 for any that is free */
    public PortalServer start(int port) {
        javalin.start(port);
        return this;
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
