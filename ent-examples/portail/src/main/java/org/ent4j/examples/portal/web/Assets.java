package org.ent4j.examples.portal.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The style sheet, the script and the icon: the same for everybody, and kept by browsers for an hour. */
final class Assets {

    private static final String PATH = "/assets/";

    private record Asset(String name, String type) {}

    private static final List<Asset> ALL = List.of(
            new Asset("portail.css", "text/css; charset=utf-8"),
            new Asset("portail.js", "text/javascript; charset=utf-8"),
            new Asset("icone.svg", "image/svg+xml"));

    private Assets() {}

    static void on(JavalinConfig config) {
        ALL.forEach(asset -> {
            var bytes = read(asset.name());
            config.routes.get(PATH + asset.name(), http -> send(http, asset, bytes));
        });
    }

    private static void send(Context http, Asset asset, byte[] bytes) {
        http.contentType(asset.type())
                .header("Cache-Control", "public, max-age=3600")
                .result(bytes);
    }

    private static byte[] read(String name) {
        try (var stream = Assets.class.getResourceAsStream("assets/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not in the jar.\nMaybe the build left its resources out.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
