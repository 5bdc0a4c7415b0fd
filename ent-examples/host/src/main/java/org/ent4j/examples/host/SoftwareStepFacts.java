package org.ent4j.examples.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.PronoteJson;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.pronote.ConnectionRules;
import org.ent4j.catalogue.pronote.ExportMark;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.Recognition;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.spi.Journals;

/** Whether the software of vie scolaire of a school is connected: its Pronote, or that of the portal in use. */
final class SoftwareStepFacts {

    private final Shelf<PronoteConnection> connections;
    private final Shelf<IdentifierBook> books;
    private final Journals journals;

    SoftwareStepFacts(JooqCatalogue tables, Journals journals) {
        this.connections = tables.shelf(PronoteConnection.FILING, PronoteJson.connections());
        this.books = tables.shelf(IdentifierBook.FILING, PronoteJson.identifiers());
        this.journals = journals;
    }

    StepFact connected(StructureId school, SchoolYear year, Function<StructureId, HowTo> how) {
        return connection(school)
                .map(connection -> connected(connection, year, how.apply(connection.school())))
                .orElseGet(() -> isIntegrated(school)
                        ? StepFact.notApplicable(
                                "la vie scolaire du portail est utilisée", "the portal's own vie scolaire is in use")
                        : StepFact.counted(0, 1, List.of(connect(how.apply(school)))));
    }

    private static LeftOver connect(HowTo how) {
        return how.left(
                "pronote.not-connected",
                Label.of(
                        "ni Pronote connecté, ni vie scolaire du portail utilisée",
                        "neither is Pronote connected, nor the portal's own vie scolaire in use"),
                SoftwareStepFacts::connect);
    }

    private static Label connect(TypedCommand typed) {
        var command = "pronote settings --hosting externe --server https://… --partner ";
        return Label.of(
                "ni Pronote connecté, ni vie scolaire du portail utilisée ; pour connecter Pronote : "
                        + typed.ofSchool(command + "NOM"),
                "neither is Pronote connected, nor the portal's own vie scolaire in use; to connect Pronote: "
                        + typed.ofSchool(command + "NAME"));
    }

    /** Who recognises by identity needs no file. */
    private StepFact connected(PronoteConnection connection, SchoolYear year, HowTo how) {
        var tally = new StepTally().done(1);
        if (connection.recognition() == Recognition.BY_FILE) {
            exported(connection, year, how, tally);
            tally.add(isImported(connection.school()), toImport(how));
        }
        return tally.fact(connection.lastComplete().map(ExportMark::at));
    }

    private static void exported(PronoteConnection connection, SchoolYear year, HowTo how, StepTally tally) {
        var open = ConnectionRules.lookAt(connection, year.firstDay());
        tally.add(
                open.isEmpty(),
                how.left(
                        "pronote.not-exported",
                        words(open, Lang.FR),
                        words(open, Lang.EN),
                        typed -> typed.ofSchool("pronote export --out pronote.xml")));
    }

    private static String words(List<Reason> reasons, Lang lang) {
        return String.join(
                "; ", reasons.stream().map(each -> Messages.render(each, lang)).toList());
    }

    private boolean isImported(StructureId school) {
        return books.find(school.value())
                .filter(each -> !each.value().isFirst())
                .isPresent();
    }

    private static LeftOver toImport(HowTo how) {
        return how.left(
                "pronote.not-imported",
                "importer les identifiants que Pronote connaît",
                "import the identifiers that Pronote knows",
                typed -> typed.ofSchool("pronote import --in FICHIER"));
    }

    /** That of the school, or of the cité scolaire that it is in. */
    Optional<PronoteConnection> connection(StructureId school) {
        return connections.all().stream()
                .map(Kept::value)
                .filter(each -> each.structures().contains(school))
                .findFirst();
    }

    /** Something was kept in the portal's vie scolaire. */
    boolean isIntegrated(StructureId school) {
        return !journals.since(school, 0, 1).isEmpty();
    }
}
