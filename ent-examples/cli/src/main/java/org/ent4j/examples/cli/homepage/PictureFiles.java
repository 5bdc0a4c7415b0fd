package org.ent4j.examples.cli.homepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.homepage.feed.picture.PictureReader;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Label;

/** The bytes of pictures, in a folder. */
record PictureFiles(Path folder) {

    /** The picture that is in a file. */
    static Picture read(Path file) {
        var read = PictureReader.read(FeedSource.file(file));
        read.fatal().ifPresent(issue -> {
            throw Unusable.of(issue);
        });
        return read.rows().get(0);
    }

    /** A content may say another size than its pictures have: it is not believed. */
    void check(List<Picture> pictures) {
        pictures.stream()
                .filter(each -> !read(folder.resolve(each.name())).equals(each))
                .findFirst()
                .ifPresent(each -> {
                    var found = read(folder.resolve(each.name()));
                    throw new Unusable(
                            "homepage.other-picture",
                            Label.of(
                                    "%s : ce n'est pas l'image décrite, mais une image %s de %d × %d pixels, %d octets"
                                            .formatted(
                                                    each.name(),
                                                    found.kind(),
                                                    found.width(),
                                                    found.height(),
                                                    found.bytes()),
                                    "%s: this is not the picture that is described, but a %s of %d × %d pixels, %d bytes"
                                            .formatted(
                                                    each.name(),
                                                    found.kind(),
                                                    found.width(),
                                                    found.height(),
                                                    found.bytes())));
                });
    }

    byte[] bytes(Picture picture) {
        try {
            return Files.readAllBytes(folder.resolve(picture.name()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(Path file) {
        try {
            Files.createDirectories(folder);
            Files.copy(file, folder.resolve(String.valueOf(file.getFileName())), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
