package org.ent4j.examples.spark.gar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.catalogue.archive.TarArchive;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.examples.spark.files.OutputFolder;
import org.ent4j.examples.spark.files.WatchedFile;

/**
 * The archive of one export and its checksum, and whether the GAR would take it all.
 *
 * @param files how many there are of each part, in the order of parts
 */
record Completion(String ent, List<Integer> files, GarSettings settings) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @return what blocks the export */
    List<GarObjection> complete(OutputFolder out, GarExport.Check check) throws IOException {
        var name = settings.name(ent);
        var folder = settings.folder(ent);
        var names = names();
        var members = new ArrayList<TarArchive.Member>();
        for (var file : names) {
            members.add(new TarArchive.Member(out.watched(folder, file).source(), out.bytes(folder, file)));
        }
        var md5 = out.write(folder, name.archive(), to -> TarArchive.write(members, to, name.at()));
        out.write(folder, name.checksum(), to -> {
            to.write(md5.getBytes(UTF_8));
            return md5;
        });
        names.add(name.archive());
        names.add(name.checksum());
        return objections(names.stream().map(file -> out.watched(folder, file)).toList(), check);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (var part : GarPart.values()) {
            for (var number = 0; number < files.get(part.ordinal()); number++) {
                names.add(settings.name(ent).file(part, number));
            }
        }
        return names;
    }

    private List<GarObjection> objections(List<WatchedFile> files, GarExport.Check check) {
        var objections = check.objections(
                settings.folder(ent), files.stream().map(WatchedFile::source).toList());
        files.forEach(WatchedFile::check);
        return objections;
    }
}
