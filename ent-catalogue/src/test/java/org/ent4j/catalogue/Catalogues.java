package org.ent4j.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.keeping.Filing;

/** Every filing of the module, as its classes are found. */
public final class Catalogues {

    private Catalogues() {}

    public static List<Filing<?>> filings() {
        try {
            var root = Path.of(Catalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root.resolve("org/ent4j/catalogue"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("generated"))
                        .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                        .flatMap(Catalogues::filing)
                        .toList();
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (URISyntaxException unknown) {
            throw new AssertionError(unknown);
        }
    }

    private static Stream<Filing<?>> filing(String name) {
        try {
            var type = Class.forName(name, false, Catalogue.class.getClassLoader());
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field ->
                            field.getType() == Filing.class && field.getName().equals("FILING"))
                    .flatMap(field -> {
                        try {
                            field.setAccessible(true);
                            return Optional.ofNullable((Filing<?>) field.get(null)).stream();
                        } catch (IllegalAccessException hidden) {
                            throw new AssertionError(hidden);
                        }
                    });
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
