package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.pronote.CasAnswer;
import org.ent4j.catalogue.pronote.ConnectionRules;
import org.ent4j.catalogue.pronote.ExportMark;
import org.ent4j.catalogue.pronote.ExportTerms;
import org.ent4j.catalogue.pronote.IdentifiersExport;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.identifiers.AppliedImport;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.pronote.identifiers.IdentifierMatching;
import org.ent4j.catalogue.pronote.identifiers.IdentifierPlan;
import org.ent4j.catalogue.pronote.identifiers.ImportRules;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Reason;

/**
 * The connector of a school's Pronote: its settings, the identifiers that go out and those that come back. Whoever acts is
 * entrusted with {@link Task#MANAGE_PRONOTE}, in each school of a cité scolaire; changes name the version that was seen, 0
 * for what is new.
 */
public final class PronoteConnector {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Rosters rosters;
    private final Shelf<PronoteConnection> connections;
    private final Shelf<IdentifierBook> books;
    private final Changes<PronoteConnection> connecting;
    private final Changes<IdentifierBook> booking;

    private PronoteConnector(
            PortalPeople people, Shelf<PronoteConnection> connections, Shelf<IdentifierBook> books, Rights rights) {
        this.rosters = new Rosters(people, rights);
        this.connections = connections;
        this.books = books;
        this.connecting = new Changes<>(connections, PronoteConnection.FILING, rights, Task.MANAGE_PRONOTE);
        this.booking = new Changes<>(books, IdentifierBook.FILING, rights, Task.MANAGE_PRONOTE);
    }

    /**
     * Over these ports.
     *
     * @param connections filed by {@link PronoteConnection#FILING}
     * @param books filed by {@link IdentifierBook#FILING}
     */
    public static PronoteConnector of(
            PortalPeople people, Shelf<PronoteConnection> connections, Shelf<IdentifierBook> books, Rights rights) {
        return new PronoteConnector(people, connections, books, rights);
    }

    /** The settings of the school, if it has any. */
    public Either<Refusal, Optional<Kept<PronoteConnection>>> connection(PersonId by, StructureId school) {
        return entrusted(by, school).map(any -> connections.find(school.value()));
    }

    /** Connects the school, or changes its settings; what is known of exports stays. */
    public Either<Refusal, Kept<PronoteConnection>> connect(
            PersonId by, Instant at, PronoteConnection connection, long seen) {
        var act = new Act(by, at, "connected");
        return rosters.entrusted(by, connection.structures())
                .flatMap(any -> ConnectionRules.check(connection))
                .flatMap(checked -> seen == 0
                        ? connecting.add(act, unmarked(checked))
                        : connecting.change(
                                act, checked.school().value(), seen, before -> Either.right(marked(checked, before))));
    }

    private static PronoteConnection unmarked(PronoteConnection connection) {
        return connection.withLastExport(Optional.empty()).withLastComplete(Optional.empty());
    }

    private static PronoteConnection marked(PronoteConnection connection, PronoteConnection before) {
        return connection.withLastExport(before.lastExport()).withLastComplete(before.lastComplete());
    }

    /** Takes the settings away; identifiers stay. */
    public Either<Refusal, Kept<PronoteConnection>> disconnect(PersonId by, Instant at, StructureId school, long seen) {
        return connecting.remove(new Act(by, at, "disconnected"), school.value(), seen, Either::right);
    }

    /**
     * What is to be seen to before somebody cannot sign in; nothing when all is well.
     *
     * @param rentree the first day of the school year
     */
    public Either<Refusal, List<Reason>> lookAt(PersonId by, StructureId school, LocalDate rentree) {
        return connection(by, school)
                .flatMap(found -> found.<Either<Refusal, List<Reason>>>map(
                                kept -> Either.right(ConnectionRules.lookAt(kept.value(), rentree)))
                        .orElseGet(() -> Either.left(NotThere.of(school.value()))));
    }

    /** What the CAS server tells Pronote of somebody of the school, as it is connected; for whoever looks why he is not known. */
    public Either<Refusal, CasAnswer> told(PersonId by, StructureId school, PersonId person) {
        return connection(by, school)
                .flatMap(found -> found.<Either<Refusal, Kept<PronoteConnection>>>map(Either::right)
                        .orElseGet(() -> Either.left(NotThere.of(school.value()))))
                .flatMap(kept -> rosters.of(by, kept.value().structures())
                        .flatMap(roster -> Optional.ofNullable(roster.byId().get(person))
                                .<Either<Refusal, CasAnswer>>map(found -> Either.right(
                                        CasAnswer.of(found, kept.value().recognition())))
                                .orElseGet(() -> Either.left(NotThere.of(person.value())))));
    }

    /**
     * The identifiers file, of everybody the first time; it is noted when it was made, and of whom.
     *
     * @param seen the version of the settings
     */
    public Either<Refusal, IdentifiersExport> export(
            PersonId by, Instant at, StructureId school, Set<Population> populations, long seen) {
        var made = new Made();
        return connecting
                .change(
                        new Act(by, at, "exported"),
                        school.value(),
                        seen,
                        connection -> ConnectionRules.checkExport(connection, populations)
                                .flatMap(checked -> rosters.of(by, checked.structures()))
                                .flatMap(Rosters::named)
                                .map(roster ->
                                        made.note(IdentifiersExport.of(roster, terms(connection, at, populations))))
                                .flatMap(Rosters::somebody)
                                .map(export -> connection.exported(mark(at, populations, export))))
                .map(kept -> made.export());
    }

    /** An export on its way out of a change. */
    private static final class Made {

        private Optional<IdentifiersExport> export = Optional.empty();

        private IdentifiersExport note(IdentifiersExport made) {
            export = Optional.of(made);
            return made;
        }

        private IdentifiersExport export() {
            return export.orElseThrow();
        }
    }

    private static ExportTerms terms(PronoteConnection connection, Instant at, Set<Population> populations) {
        return new ExportTerms(
                connection.partner(),
                Optional.of(connection.delegation()),
                LocalDateTime.ofInstant(at, PARIS),
                populations);
    }

    private static ExportMark mark(Instant at, Set<Population> populations, IdentifiersExport export) {
        return new ExportMark(
                at, new TreeSet<>(populations), (int) export.file().people().count());
    }

    /** The identifiers of the school, if any were imported or decided. */
    public Either<Refusal, Optional<Kept<IdentifierBook>>> book(PersonId by, StructureId school) {
        return entrusted(by, school).map(any -> books.find(school.value()));
    }

    /** What an import would do; nothing is changed. */
    public Either<Refusal, IdentifierPlan> plan(
            PersonId by, StructureId school, Collection<PronoteAccount> accounts, boolean complete) {
        return entrusted(by, school)
                .flatMap(any -> roster(by, school))
                .map(roster -> IdentifierMatching.plan(current(school), roster, accounts, complete));
    }

    /**
     * Keeps decisions on accounts of a file; they are applied by the next import of it and of later ones.
     *
     * @param targets by identifier, see {@link ImportRules#decide}
     */
    public Either<Refusal, Kept<IdentifierBook>> decide(
            PersonId by,
            Instant at,
            StructureId school,
            Collection<PronoteAccount> accounts,
            Map<String, Target> targets,
            long seen) {
        return keep(
                new Act(by, at, "decided"),
                school,
                seen,
                book -> roster(by, school).flatMap(roster -> ImportRules.decide(book, targets, accounts, roster)));
    }

    /** What became of an import: what it did, and the identifiers after it when something changed. */
    public record Imported(IdentifierPlan plan, Optional<Kept<IdentifierBook>> book) {}

    /**
     * Applies the import, all that is settled or nothing: not while there is a conflict. What is ambiguous is left as it
     * is. Where nothing changes, nothing is kept, so that a second call does nothing.
     */
    public Either<Refusal, Imported> apply(
            PersonId by,
            Instant at,
            StructureId school,
            Collection<PronoteAccount> accounts,
            boolean complete,
            long seen) {
        return plan(by, school, accounts, complete)
                .flatMap(ImportRules::check)
                .flatMap(plan -> plan.changes().isEmpty()
                        ? Either.right(new Imported(plan, books.find(school.value())))
                        : keep(
                                        new Act(by, at, "imported"),
                                        school,
                                        seen,
                                        book -> Either.right(
                                                book.applied(new AppliedImport(at, by, complete, plan.changes()))))
                                .map(kept -> new Imported(plan, Optional.of(kept))));
    }

    /** Undoes the last import that is not undone yet. */
    public Either<Refusal, Kept<IdentifierBook>> undo(PersonId by, Instant at, StructureId school, long seen) {
        return keep(new Act(by, at, "undone"), school, seen, ImportRules::undo);
    }

    private Either<Refusal, Kept<IdentifierBook>> keep(
            Act act, StructureId school, long seen, Function<IdentifierBook, Either<Refusal, IdentifierBook>> change) {
        return entrusted(act.by(), school)
                .flatMap(any -> seen == 0
                        ? change.apply(IdentifierBook.of(school)).flatMap(book -> booking.add(act, book))
                        : booking.change(act, school.value(), seen, change));
    }

    private IdentifierBook current(StructureId school) {
        return books.find(school.value()).map(Kept::value).orElseGet(() -> IdentifierBook.of(school));
    }

    private Either<Refusal, Roster> roster(PersonId by, StructureId school) {
        return rosters.of(
                by,
                connections
                        .find(school.value())
                        .map(kept -> kept.value().structures())
                        .orElse(List.of(school)));
    }

    private Either<Refusal, StructureId> entrusted(PersonId by, StructureId school) {
        return rosters.entrusted(by, List.of(school)).map(any -> school);
    }
}
