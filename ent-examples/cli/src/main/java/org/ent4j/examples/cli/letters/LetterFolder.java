package org.ent4j.examples.cli.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/**
 * The files of the letters, which nobody but their owner reads. They are written as drafts, and get their names when {@link
 * #keep} is called: a file of that name holds codes that work. Drafts that are left are taken away.
 */
final class LetterFolder implements AutoCloseable {

    static final String LETTERS = "courriers.pdf";
    static final String WITHOUT = "sans-courrier.pdf";

    private final Path folder;
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    private LetterFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made when it is not there; refused when letters are in it that nobody wants to lose. */
    static LetterFolder open(Path folder, boolean overwriting) {
        if (!overwriting && Stream.of(LETTERS, WITHOUT).anyMatch(name -> isThere(folder, name))) {
            throw new Unusable(
                    "letters.there",
                    Label.of(
                            "%s : il y a déjà des courriers ; indiquez un autre dossier, ou --overwrite pour les remplacer"
                                    .formatted(folder),
                            "%s: there are letters already; name another folder, or --overwrite to replace them"
                                    .formatted(folder)));
        }
        try {
            PrivateFiles.makeFolder(folder);
            return new LetterFolder(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The letter, or a draft that a command left when it was killed: its codes may work. */
    private static boolean isThere(Path folder, String name) {
        return Files.exists(folder.resolve(name)) || Files.exists(draftOf(folder, name));
    }

    private static Path draftOf(Path folder, String name) {
        return folder.resolve("." + name + ".part");
    }

    /** Written whole, and on the disk. */
    void draft(String name, byte[] content) {
        var draft = draftOf(folder, name);
        try {
            Files.deleteIfExists(draft);
            drafts.put(draft, folder.resolve(name));
            try (var channel = PrivateFiles.open(draft)) {
                for (var left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
                    channel.write(left);
                }
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The codes work from now on: the drafts get their names, and stay even if they cannot get them. */
    void keep() {
        var finished = new LinkedHashMap<>(drafts);
        drafts.clear();
        var unnamed = finished.entrySet().stream()
                .filter(each -> !isNamed(each.getKey(), each.getValue()))
                .map(each -> each.getKey() + " → " + each.getValue())
                .toList();
        if (!unnamed.isEmpty()) {
            throw new Unusable(
                    "letters.unnamed",
                    Label.of(
                            "les codes sont remis, mais ces fichiers n'ont pas pu prendre leur nom : renommez-les (%s)"
                                    .formatted(String.join(", ", unnamed)),
                            "the codes are issued, but these files could not get their names: rename them (%s)"
                                    .formatted(String.join(", ", unnamed))));
        }
    }

    private static boolean isNamed(Path draft, Path file) {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unnamed) {
            return false;
        }
    }

    @Override
    public void close() {
        for (var draft : drafts.keySet()) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
