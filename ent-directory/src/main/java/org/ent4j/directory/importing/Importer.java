package org.ent4j.directory.importing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.importing.FeedContent.Row;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.StructureId;

/** Plans feeds against a store, and applies the plans. */
public final class Importer {

    private final DirectoryStore store;

    public Importer(DirectoryStore store) {
        this.store = store;
    }

    /** Reads the feed and says what it would do; nothing is written. */
    public Either<ImportRefusal, ImportPlan> plan(DirectoryFeed feed, ImportPolicy policy) {
        return feed.isOfAcademies() ? planAsItComes(feed, policy) : planAtTheEnd(feed, policy);
    }

    private Either<ImportRefusal, ImportPlan> planAsItComes(DirectoryFeed feed, ImportPolicy policy) {
        var rough = Coverage.ofAcademies(feed.source(), Set.of(), Set.of(), false);
        try (var people = new PeoplePlanner(store.people(), policy, rough)) {
            var content = FeedContent.of(feed, this::known, people::add);
            if (content.reading().coverage().structure().isPresent()) {
                throw new IllegalStateException(
                        "A feed of académies that is about %s.\nMaybe isOfAcademies() should say no."
                                .formatted(content.reading().coverage().about()));
            }
            return plan(content, people, policy);
        }
    }

    private Either<ImportRefusal, ImportPlan> planAtTheEnd(DirectoryFeed feed, ImportPolicy policy) {
        var content = FeedContent.of(feed, this::known);
        try (var people =
                new PeoplePlanner(store.people(), policy, content.reading().coverage())) {
            content.pass(people::add);
            return plan(content, people, policy);
        }
    }

    private Optional<StructureId> known(SourceKey key) {
        return store.structures().byKeys(List.of(key)).stream().findFirst().map(Structure::id);
    }

    private Either<ImportRefusal, ImportPlan> plan(FeedContent content, PeoplePlanner people, ImportPolicy policy) {
        return content.reading()
                .fatal()
                .<Either<ImportRefusal, ImportPlan>>map(fatal -> Either.left(ImportRefusal.Unusable.of(fatal)))
                .orElseGet(() -> people.finish(content.reading())
                        .<ImportRefusal>mapLeft(ImportRefusal.Guarded::new)
                        .map(planned -> plan(content, planned, policy.today())));
    }

    private ImportPlan plan(FeedContent content, PlannedPeople people, LocalDate today) {
        var structures = new StructurePlanner(content, store.structures());
        var changes = new DirectoryChanges(
                structures.changes(), people.changed(), newSubjects(content), newFormations(content));
        return ImportPlan.of(content.reading(), structures, people, changes.on(today));
    }

    private List<Subject> newSubjects(FeedContent content) {
        Map<CodeMatiere, Subject> known =
                store.nomenclature().subjects().stream().collect(toMap(Subject::code, identity()));
        return content.subjects().stream()
                .map(Row::value)
                .filter(subject -> !subject.equals(known.get(subject.code())))
                .toList();
    }

    private List<Formation> newFormations(FeedContent content) {
        Map<Mef, Formation> known =
                store.nomenclature().formations().stream().collect(toMap(Formation::mef, identity()));
        return content.formations().stream()
                .map(Row::value)
                .filter(formation -> !formation.equals(known.get(formation.mef())))
                .toList();
    }

    /** Writes what the plan says, all of it or nothing; a plan that was applied already is stale, or changes nothing. */
    public Either<ImportRefusal, ImportPlan> apply(ImportPlan plan) {
        return plan.changesNothing()
                ? Either.right(plan)
                : store.write(plan.changes())
                        .<ImportRefusal>mapLeft(ImportRefusal.Stale::new)
                        .map(written -> plan);
    }
}
