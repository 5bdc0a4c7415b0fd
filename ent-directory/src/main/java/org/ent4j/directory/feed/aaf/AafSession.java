package org.ent4j.directory.feed.aaf;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.internal.spool.HashIndex;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** One reading of the files of a feed: what was met so far, and the account of it. */
final class AafSession implements AafListener {

    private static final String SUBJECT_LABEL = "ENTLibelleMatiere";
    private static final String FORMATION_LABEL = "ENTLibelleMef";
    private static final Set<String> WANTED = Stream.of(
                    AafAttributes.names(), AafStructures.NAMES, AafProfil.NAMES, Set.of(SUBJECT_LABEL, FORMATION_LABEL))
            .flatMap(Set::stream)
            .collect(toUnmodifiableSet());

    private final AafDegree degree;
    private final Optional<String> expectedAcademy;
    private final KnownStructures known;
    private final FeedRows rows;
    private final Map<SourceKey, Optional<StructureId>> structures = new HashMap<>();
    private final HashIndex seen = new HashIndex();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Set<SourceKey> rejected = new HashSet<>();
    private final Set<String> academies = new TreeSet<>();
    private final Set<PeopleKind> kinds = EnumSet.noneOf(PeopleKind.class);
    private final List<Issue> issues = new ArrayList<>();
    private FeedSource file;
    private String academy;

    AafSession(AafDegree degree, Optional<String> academy, FeedSource first, KnownStructures known, FeedRows rows) {
        this.degree = degree;
        this.expectedAcademy = academy;
        this.academy = academy.orElse("");
        this.file = first;
        this.known = known;
        this.rows = rows;
    }

    void begin(FeedSource source) {
        file = source;
        AafCategory.ofFileName(source.name()).flatMap(AafCategory::people).ifPresent(kinds::add);
    }

    FeedReading reading(boolean complete) {
        academies.add(new SourceKey(degree.source(), academy, "0").academy());
        return new FeedReading(
                Coverage.ofAcademies(degree.source(), academies, kinds, complete),
                List.copyOf(tallies.values()),
                rejected,
                issues);
    }

    @Override
    public boolean wants(String attribute) {
        return WANTED.contains(attribute);
    }

    @Override
    public void metadata(AafMetadata metadata) {
        metadata.degree().filter(word -> !word.equals(degree.word())).ifPresent(this::refuse);
        academy = expectedAcademy.or(metadata::academy).orElse(academy);
        metadata.academy()
                .filter(found -> !sameAcademy(found, academy))
                .map(found -> new FeedDefect.OtherAcademy(found, academy))
                .ifPresent(other -> issues.add(Issue.warning(SourceLocation.of(file.name()), other)));
    }

    private boolean sameAcademy(String one, String other) {
        return new SourceKey(degree.source(), one, "0").equals(new SourceKey(degree.source(), other, "0"));
    }

    private void refuse(String found) {
        var other = new FeedDefect.OtherVariant("AAF " + found, "AAF " + degree.word());
        throw new FeedRefused(Issue.fatal(SourceLocation.of(file.name()), other));
    }

    @Override
    public void defect(String category, Issue issue) {
        issues.add(issue);
        var word = AafCategory.ofValue(category).map(AafCategory::word).orElse("?");
        count(word, false);
        // the id of an unreadable row still says that the person is in the feed
        Optional.of(issue.where().element())
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> rejected.add(new SourceKey(degree.source(), academy, id)));
    }

    @Override
    public void request(AafRequest request) {
        var row = new AafRow(request, academy, degree, this::structure);
        academies.add(row.key().academy());
        request.category().people().ifPresent(kinds::add);
        if (isFirst(row)) {
            dispatch(row);
        }
        settle(row);
    }

    private boolean isFirst(AafRow row) {
        var request = row.request();
        var kind = request.category().people().isPresent()
                ? "people"
                : request.category().word();
        var first = request.operation() != AafOperation.ADD || isNew(kind + ':' + row.key());
        if (!first) {
            row.reject(new FeedDefect.DuplicateId(request.id()));
        }
        return first;
    }

    private boolean isNew(String id) {
        return seen.put(id, 0) == HashIndex.NONE;
    }

    private void settle(AafRow row) {
        issues.addAll(row.issues());
        count(row.request().category().word(), !row.isRejected());
        if (row.isRejected()) {
            rejected.add(row.key());
        }
    }

    private void count(String category, boolean kept) {
        var before = tallies.getOrDefault(category, Tally.none(category));
        tallies.put(category, kept ? before.keep() : before.reject());
    }

    private void dispatch(AafRow row) {
        switch (row.request().operation()) {
            case ADD -> add(row);
            case MODIFY -> modify(row);
            case DELETE -> delete(row);
        }
    }

    private void add(AafRow row) {
        switch (row.request().category()) {
            case ETAB_EDUC_NAT -> structure(row);
            case MATIERE_EDUC_NAT -> subject(row);
            case MEF_EDUC_NAT -> formation(row);
            default -> person(row);
        }
    }

    private void modify(AafRow row) {
        switch (row.request().category()) {
            case ETAB_EDUC_NAT -> changedStructure(row);
            case MATIERE_EDUC_NAT -> subject(row);
            case MEF_EDUC_NAT -> formation(row);
            default -> changedPerson(row);
        }
    }

    private void delete(AafRow row) {
        if (row.request().category().people().isPresent()) {
            rows.deletion(row.request().where(), row.key());
        } else {
            row.reject(
                    new FeedDefect.DeletionNotApplied(row.request().category().word()));
        }
    }

    private void structure(AafRow row) {
        var uai = AafStructures.uai(row);
        var id = known.of(row.key()).orElseGet(() -> Structure.idOf(uai, row.key()));
        var structure = AafStructures.whole(row, id, uai);
        if (!row.isRejected() && !isNew("structure:" + id)) {
            row.reject(new FeedDefect.DuplicateId(id.value()));
        }
        if (!row.isRejected()) {
            structures.put(row.key(), Optional.of(id));
            rows.structure(row.request().where(), structure);
        }
    }

    private void changedStructure(AafRow row) {
        var id = structure(row.key());
        if (id.isEmpty()) {
            row.reject(new FeedDefect.UnknownStructure("id", row.request().id()));
        } else if (AafStructures.check(row)) {
            rows.amendment(row.request().where(), id.get(), before -> AafStructures.changed(row, before));
        }
    }

    private Optional<StructureId> structure(SourceKey key) {
        return structures.computeIfAbsent(key, known::of);
    }

    private void subject(AafRow row) {
        row.require(SUBJECT_LABEL);
        var parsed = CodeMatiere.parse(AafAttributes.nationalPart(row.request().id()));
        parsed.peekLeft(row::reject);
        if (!row.isRejected()) {
            var label = row.request().value(SUBJECT_LABEL).orElse("");
            rows.subject(row.request().where(), new Subject(parsed.get(), "", label));
        }
    }

    private void formation(AafRow row) {
        row.require(FORMATION_LABEL);
        var parsed = Mef.parse(row.request().id());
        parsed.peekLeft(row::reject);
        if (!row.isRejected()) {
            var label = row.request().value(FORMATION_LABEL).orElse("");
            rows.formation(row.request().where(), new Formation(parsed.get(), label));
        }
    }

    private void person(AafRow row) {
        var person = AafPeople.whole(row);
        if (!row.isRejected()) {
            rows.person(row.request().where(), person);
            declareClasses(row);
        }
    }

    /** An école need not declare its classes: their names are those that its pupils and teachers give them. */
    private void declareClasses(AafRow row) {
        if (degree == AafDegree.FIRST) {
            AafClasses.named(row).stream()
                    .filter(named -> isNew("class:" + named))
                    .forEach(named -> rows.amendment(
                            row.request().where(),
                            named.structure(),
                            before -> AafStructures.withClass(before, named.group())));
        }
    }

    private void changedPerson(AafRow row) {
        if (AafPeople.check(row)) {
            rows.amendment(row.request().where(), row.key(), before -> AafPeople.changed(row, before));
            declareClasses(row);
        }
    }
}
