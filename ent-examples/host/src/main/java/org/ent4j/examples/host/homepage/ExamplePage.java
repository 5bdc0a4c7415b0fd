package org.ent4j.examples.host.homepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.ent4j.catalogue.homepage.AccessibilityClaim;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageFrame;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.host.file.NewFile;

/** The page of a school that does not exist, with its pictures and what its blocks show. */
public final class ExamplePage {

    private static final List<String> FILES = List.of("exemple.json", "contenus.json", "bandeau.png", "cdi.png");

    private ExamplePage() {}

    public static PageContent content() {
        try (var in = Objects.requireNonNull(ExamplePage.class.getResourceAsStream("exemple.json"))) {
            return HomePageJson.content(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static PublicContents contents() {
        try (var in = Objects.requireNonNull(ExamplePage.class.getResourceAsStream("contenus.json"))) {
            return ShownContents.JSON.read(in, ShownContents.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the pictures in the page itself. */
    public static PageFrame frame() {
        return frame(picture -> bytes(picture.name()));
    }

    public static PageFrame frame(PictureBytes pictures) {
        return new PageFrame(
                "/connexion",
                "/mentions-legales",
                "/accessibilite",
                AccessibilityClaim.PARTIAL,
                "fr",
                picture -> embedded(picture, pictures));
    }

    /** Where the bytes of pictures are. */
    @FunctionalInterface
    public interface PictureBytes {
        byte[] of(Picture picture);
    }

    private static String embedded(Picture picture, PictureBytes pictures) {
        return "data:%s;base64,%s"
                .formatted(picture.kind().mediaType(), Base64.getEncoder().encodeToString(pictures.of(picture)));
    }

    /** The bytes of one of its files, such as a picture that its content names. */
    public static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(ExamplePage.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes its files, to be changed. */
    public static List<String> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        FILES.forEach(name -> NewFile.write(folder.resolve(name), bytes(name)));
        return FILES;
    }
}
