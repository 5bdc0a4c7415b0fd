package org.ent4j.examples.spark.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.importing.Tally;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.WatchedFile;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;

/**
 * The few files without people, which say what schools, subjects and formations there are, each read as a whole or not at all.
 *
 * @param usable in the order in which they need one another
 * @param ids of the structures by the keys of the source
 * @param academies in which their keys count
 * @param tallies by the names of the files
 * @param issues file by file
 */
public record StructureFiles(
        List<InputFile> usable,
        Map<String, String> ids,
        Set<String> academies,
        Map<String, List<Tally>> tallies,
        List<Issue> issues) {

    static boolean isOne(InputFile file) {
        return AafCategory.ofFileName(file.name())
                .filter(category -> category.people().isEmpty())
                .isPresent();
    }

    /**
     * @param known ids that structures have already, by the keys of the source
     * @throws Unusable when they tell no school: there is nothing to do then
     */
    static StructureFiles read(List<InputFile> files, Map<String, String> known) {
        var all = new StructureFiles(
                new ArrayList<>(), new HashMap<>(), new TreeSet<>(), new HashMap<>(), new ArrayList<>());
        files.forEach(all::look);
        all.readTogether(known);
        if (all.ids.isEmpty()) {
            throw none(files);
        }
        return all;
    }

    /** Whether it can be used, and how much is in it. */
    private void look(InputFile file) {
        var watched = file.watched();
        var reading = AafFeed.of(List.of(watched.source()))
                .complete()
                .read(KnownStructures.NONE, new StructureKeys(new HashMap<>()));
        watched.check();
        if (reading.fatal().isEmpty()) {
            usable.add(file);
            tallies.put(file.name(), reading.tallies());
        } else {
            issues.addAll(reading.issues());
        }
    }

    /** Those that can be used, in one: what one says again that another has said does not count. */
    private void readTogether(Map<String, String> known) {
        var watched = usable.stream().map(InputFile::watched).toList();
        KnownStructures before =
                key -> Optional.ofNullable(known.get(key.toString())).map(StructureId::new);
        var sources = watched.stream().map(WatchedFile::source).toList();
        var reading = AafFeed.of(sources).complete().read(before, new StructureKeys(ids));
        watched.forEach(WatchedFile::check);
        if (!usable.isEmpty()) {
            issues.addAll(reading.issues());
            academies.addAll(reading.coverage().academies());
        }
    }

    private static Unusable none(List<InputFile> files) {
        var ofSchools = files.stream()
                .map(InputFile::name)
                .filter(name -> AafCategory.ofFileName(name)
                        .filter(category -> category == AafCategory.ETAB_EDUC_NAT)
                        .isPresent())
                .toList();
        var names = ofSchools.isEmpty() ? "EtabEducNat" : ofSchools.stream().collect(Collectors.joining(", "));
        return new Unusable(
                "file",
                Label.of(
                        names + " : absent ou inutilisable ; sans fichier d'établissements, rien ne peut être fait",
                        names + ": missing or unusable; without a file of schools nothing can be done"));
    }
}
