package org.ent4j.catalogue.feed.gar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ent4j.catalogue.archive.TarArchive;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarFile;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.catalogue.spi.GarDraft;

/** An export in a folder that nobody looks at yet. */
final class GarFolder implements GarDraft {

    private final GarExportName name;
    private final Path draft;
    private final Path target;
    private final int mostFiles;
    private final ValidateGar validate;
    private final Map<GarPart, PartWriter> writers = new EnumMap<>(GarPart.class);
    private final List<GarObjection> objections = new ArrayList<>();

    private GarFolder(GarExportName name, int mostFiles, Path draft, Path target, ValidateGar validate) {
        this.name = name;
        this.mostFiles = mostFiles;
        this.draft = draft;
        this.target = target;
        this.validate = validate;
    }

    static GarFolder begin(GarExportName name, int most, int mostFiles, Path draft, Path target, ValidateGar validate)
            throws IOException {
        var folder = new GarFolder(name, mostFiles, draft, target, validate);
        try {
            var spooled = Files.createDirectory(draft.resolve("spool"));
            for (var part : GarPart.values()) {
                var types = name.degree().schema().of(part);
                var files = new PartFiles(draft, name, part, most);
                folder.writers.put(part, new PartWriter(part.code(), types, files, spooled));
            }
            return folder;
        } catch (IOException unwritable) {
            folder.close();
            throw unwritable;
        }
    }

    @Override
    public void put(GarPart part, GarRow row) {
        try {
            writer(part).put(row);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private PartWriter writer(GarPart part) {
        return Optional.ofNullable(writers.get(part)).orElseThrow();
    }

    @Override
    public List<GarFile> complete() {
        try {
            var files = new ArrayList<Path>();
            for (var part : GarPart.values()) {
                var written = writer(part).complete();
                if (written.size() > mostFiles) {
                    objections.add(new GarObjection.TooManyFiles(part.code(), written.size()));
                }
                files.addAll(written);
            }
            Files.delete(draft.resolve("spool"));
            var archive = draft.resolve(name.archive());
            var checksum = draft.resolve(name.checksum());
            Files.writeString(checksum, TarArchive.write(files, archive, name.at()));
            files.add(archive);
            files.add(checksum);
            return sized(files);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<GarFile> sized(List<Path> files) throws IOException {
        var sized = new ArrayList<GarFile>();
        for (var file : files) {
            sized.add(new GarFile(String.valueOf(file.getFileName()), Files.size(file)));
        }
        return sized;
    }

    @Override
    public List<GarObjection> objections(IntConsumer progress) {
        return objections.isEmpty() ? validate.objections(draft, progress::accept) : objections;
    }

    @Override
    public void handOver() {
        try {
            new HandOver(draft, target).run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            for (var writer : writers.values()) {
                writer.close();
            }
            if (Files.exists(draft)) {
                takeAway();
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private void takeAway() throws IOException {
        try (var all = Files.walk(draft)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
