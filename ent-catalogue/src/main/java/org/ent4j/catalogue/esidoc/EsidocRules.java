package org.ent4j.catalogue.esidoc;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded before borrowers are exported: all of it, on this page. */
public final class EsidocRules {

    private static final String SOURCE = "Esidoc-WS (GIP-RECIA)";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** An export is asked for. */
    record Asked(Optional<EsidocMark> last, Instant now, EsidocPolicy policy) {

        private Optional<Instant> again() {
            return last.map(mark -> mark.at().plus(policy.delay()));
        }
    }

    public static final Rule<Asked> NOT_TOO_SOON = refusing(
            "CAT-ESI-01",
            Label.of("Deux exports sont espacés", "Two exports are apart"),
            SOURCE + ": AlreadyExportedException",
            asked -> asked.again().filter(asked.now()::isBefore).isPresent(),
            asked -> new BorrowerReason.AlreadyExported(
                    asked.last().map(mark -> local(mark.at())).orElse(LocalDateTime.MIN),
                    asked.again().map(EsidocRules::roundedUp).orElse(LocalDateTime.MIN)));
    public static final Rule<Roster> WITH_A_UAI = refusing(
            "CAT-ESI-02",
            Label.of("L'établissement a un UAI", "The school has a UAI"),
            SOURCE + ": files are sent to {uri}/{editeur}/{rne}",
            roster -> roster.main().uai().isEmpty(),
            roster -> new BorrowerReason.NoUai(roster.main().name()));
    public static final Rule<BorrowersExport> SOMEBODY = refusing(
            "CAT-ESI-03",
            Label.of("Quelqu'un emprunte", "Somebody borrows"),
            "Import.xsd: EMPRUNTEURS one time at least",
            export -> export.borrowers().isEmpty(),
            export -> new BorrowerReason.Nobody());

    private EsidocRules() {}

    /** That it may be exported now, or when it may be. */
    public static Either<Refusal, Instant> checkDelay(Optional<EsidocMark> last, Instant now, EsidocPolicy policy) {
        return Refusal.check(List.of(NOT_TOO_SOON), new Asked(last, now, policy))
                .map(Asked::now);
    }

    public static Either<Refusal, Roster> check(Roster roster) {
        return Refusal.check(List.of(WITH_A_UAI), roster);
    }

    /** The export, or what stops it. */
    public static Either<Refusal, BorrowersExport> check(BorrowersExport export) {
        return export.fatal().isEmpty()
                ? Refusal.check(List.of(SOMEBODY), export)
                : Either.left(new NotExportable(export.fatal()));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, PARIS).truncatedTo(ChronoUnit.MINUTES);
    }

    /** To the minute in which it may be done again. */
    private static LocalDateTime roundedUp(Instant at) {
        return local(at.plusSeconds(59).plusMillis(999));
    }
}
