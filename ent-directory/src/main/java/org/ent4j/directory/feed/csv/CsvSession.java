package org.ent4j.directory.feed.csv;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/**
 * One reading of the files of a feed. Pupils and staff go on as they are met; guardians wait until every pupil is known,
 * since their children may stand in any file.
 */
final class CsvSession {

    private final CsvSettings settings;
    private final FeedRows rows;
    private final Account account = new Account();
    private final Pupils pupils;
    private final Schools schools;
    private final GuardianLinks guardians;

    CsvSession(CsvSettings settings, FeedRows rows) {
        this.settings = settings;
        this.rows = rows;
        this.pupils = new Pupils(settings.schools());
        this.schools = new Schools(settings.source(), settings.schools());
        this.guardians = new GuardianLinks(settings, account, pupils);
        settings.school().ifPresent(uai -> begin(uai, SourceLocation.of("")));
    }

    private void begin(Uai uai, SourceLocation where) {
        if (schools.begin(uai, where) && !uai.isGenuine()) {
            account.issues.add(Issue.warning(where, FeedDefect.FictitiousUai.of(uai)));
        }
    }

    /** @throws FeedRefused when the file cannot be used */
    void read(FeedSource file) {
        try (var table = CsvTable.open(file, settings.expected(), settings.limits())) {
            var profil = profil(table);
            var columns = Columns.of(
                    table,
                    settings.mapping(),
                    profil.filter(Profil.PARENT::equals).isPresent());
            account.issues.addAll(columns.issues());
            new Requirements(columns, profil, settings.school()).check(table);
            profil.map(PeopleKind::of).ifPresent(account.kinds::add);
            var reader = new RowReader(columns, profil, settings.school(), account.issues::add);
            table.forEach(row -> row(row, reader, columns, profil));
        } catch (IOException unread) {
            throw new FeedRefused(Issue.fatal(
                    SourceLocation.of(file.name()), new FeedRefusal.Unreadable(String.valueOf(unread.getMessage()))));
        }
    }

    /** Nothing where each row says it. */
    private Optional<Profil> profil(CsvTable table) {
        return Columns.of(table, settings.mapping(), false).has(Attribute.PROFIL)
                ? Optional.empty()
                : Optional.of(settings.kind()
                        .of(table.headerLine().file(), table.columns())
                        .getOrElseThrow(why -> new FeedRefused(Issue.fatal(table.headerLine(), why))));
    }

    private void row(CsvRow row, RowReader reader, Columns columns, Optional<Profil> ofFile) {
        reader.read(row)
                .peek(draft -> good(draft, Account.category(ofFile.or(() -> Optional.of(draft.profil())))))
                .peekLeft(why -> {
                    var profil = ofFile.or(() -> reader.profil(row).toJavaOptional());
                    account.reject(Account.category(profil), row.where(), why, unclear(row, columns, profil, why));
                });
    }

    /** Of whom a rejected row may have been: of nobody else where it gives an id, or another school. */
    private Set<PeopleKind> unclear(CsvRow row, Columns columns, Optional<Profil> profil, Reason why) {
        var id = columns.find(row, Attribute.ID).filter(cell -> cell.length() <= RowReader.LONGEST_VALUE);
        if (id.isPresent() && settings.school().isPresent()) {
            settings.school().ifPresent(uai -> account.rejected.add(key(uai, Values.oneLine(id.get()))));
            return Set.of();
        }
        return why instanceof CsvDefect.OtherSchool
                ? Set.of()
                : profil.map(PeopleKind::of).map(Set::of).orElse(EnumSet.allOf(PeopleKind.class));
    }

    private SourceKey key(Uai school, String key) {
        return new SourceKey(settings.source(), school.value(), key);
    }

    private void good(Draft draft, String category) {
        account.kinds.add(draft.kind());
        begin(draft.school(), draft.where());
        schools.add(draft);
        if (draft.kind() == PeopleKind.GUARDIANS) {
            guardians.add(draft, category);
        } else {
            person(draft, category);
        }
    }

    private void person(Draft draft, String category) {
        var key = key(draft.school(), draft.id().orElseGet(() -> GeneratedKey.of(draft)));
        if (account.isFirst(category, draft.where(), key)) {
            account.keep(category);
            var person = draft.person(key);
            if (draft.kind() == PeopleKind.PUPILS) {
                pupils.add(draft, key);
                person.addAllGuardians(pupils.knownGuardians(draft.structure(), key));
            }
            rows.person(draft.where(), person.build());
        }
    }

    FeedReading finish() {
        guardians.tell(rows);
        var clear = EnumSet.copyOf(account.kinds);
        clear.removeAll(account.unclear);
        if (settings.complete() && !account.unclear.isEmpty()) {
            account.issues.add(Issue.warning(SourceLocation.of(""), new CsvDefect.AbsenceUnknown()));
        }
        schools.tell(rows, settings.complete() && clear.contains(PeopleKind.PUPILS));
        return new FeedReading(coverage(clear), account.tallies(), account.rejected, account.issues);
    }

    private Coverage coverage(Set<PeopleKind> kinds) {
        var uais = schools.uais();
        var only = uais.size() == 1 ? Optional.of(new StructureId(uais.first())) : Optional.<StructureId>empty();
        return new Coverage(settings.source(), uais, kinds, only, settings.complete());
    }
}
