package org.ent4j.examples.spark.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;

/**
 * The few files that say which schools there are, and what codes are called, each read as a whole or not at all.
 *
 * @param ids of the structures by the keys of the source
 * @param usable those that can be used
 * @param issues file by file
 */
record StructureFiles(Map<String, String> ids, List<InputFile> usable, List<Issue> issues) {

    static boolean isOne(InputFile file) {
        return AafCategory.ofFileName(file.name())
                .filter(category -> category == AafCategory.ETAB_EDUC_NAT)
                .isPresent();
    }

    /** Whether it says what codes are called. */
    static boolean isOfCodes(InputFile file) {
        return AafCategory.ofFileName(file.name())
                .filter(category -> category.people().isEmpty() && category != AafCategory.ETAB_EDUC_NAT)
                .isPresent();
    }

    /** @throws Unusable when they tell no school: there is nothing to do then */
    static StructureFiles read(List<InputFile> files) {
        var all = new StructureFiles(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        files.forEach(all::add);
        if (all.ids.isEmpty()) {
            throw none(files);
        }
        return all;
    }

    /** The same and the files of codes. */
    StructureFiles and(List<InputFile> codes) {
        var all = new StructureFiles(ids, new ArrayList<>(usable), new ArrayList<>(issues));
        codes.forEach(all::add);
        return all;
    }

    private void add(InputFile file) {
        var told = new HashMap<String, String>();
        var watched = file.watched();
        var reading =
                AafFeed.of(List.of(watched.source())).complete().read(KnownStructures.NONE, new StructureKeys(told));
        watched.check();
        issues.addAll(reading.issues());
        if (reading.fatal().isEmpty()) {
            ids.putAll(told);
            usable.add(file);
        }
    }

    private static Unusable none(List<InputFile> files) {
        var names = files.isEmpty()
                ? "EtabEducNat"
                : files.stream().map(InputFile::name).collect(Collectors.joining(", "));
        return new Unusable(
                "file",
                Label.of(
                        names + " : absent ou inutilisable ; sans fichier d'établissements, rien ne peut être fait",
                        names + ": missing or unusable; without a file of schools nothing can be done"));
    }
}
