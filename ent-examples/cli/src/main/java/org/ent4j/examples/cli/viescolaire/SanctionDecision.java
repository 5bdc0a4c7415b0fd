package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.ErasureGround;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionCommand.Erase;
import org.ent4j.viescolaire.sanction.SanctionCommand.Execute;
import org.ent4j.viescolaire.sanction.SanctionCommand.ExecuteAlternative;
import org.ent4j.viescolaire.sanction.SanctionCommand.Pronounce;
import org.ent4j.viescolaire.sanction.SanctionCommand.Revoke;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A sanction that is pronounced, and what becomes of it then, in the order of its life. */
final class SanctionDecision {

    @Mixin
    private final SanctionTermsOptions terms = new SanctionTermsOptions();

    @Option(
            names = "--pronounce",
            paramLabel = "${bundle:label.kind}",
            converter = Chosen.OfSanctionKind.class,
            descriptionKey = "sanctions.pronounce")
    private @Nullable SanctionKind kind;

    @Option(
            names = "--anonymous-facts",
            paramLabel = "${bundle:label.text}",
            descriptionKey = "sanctions.anonymous-facts")
    private @Nullable String anonymousFacts;

    @Option(
            names = "--authority",
            paramLabel = "${bundle:label.authority}",
            converter = Chosen.OfAuthority.class,
            descriptionKey = "sanctions.authority")
    private @Nullable Authority authority;

    @Option(
            names = "--revoke",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.revoke")
    private @Nullable LocalDate newFacts;

    @Option(
            names = "--deserved",
            paramLabel = "${bundle:label.kind}",
            converter = Chosen.OfSanctionKind.class,
            descriptionKey = "sanctions.deserved")
    private @Nullable SanctionKind deserved;

    @Option(
            names = "--together",
            paramLabel = "${bundle:label.kind}",
            converter = Chosen.OfSanctionKind.class,
            descriptionKey = "sanctions.together")
    private @Nullable SanctionKind together;

    @Option(names = "--execute", descriptionKey = "sanctions.execute")
    private boolean execute;

    @Option(
            names = "--excluded",
            paramLabel = "${bundle:label.days}",
            converter = DaysConverter.class,
            descriptionKey = "sanctions.excluded")
    private @Nullable DateRange excluded;

    @Option(names = "--execute-alternative", descriptionKey = "sanctions.execute-alternative")
    private boolean alternative;

    @Option(
            names = "--erase",
            paramLabel = "${bundle:label.ground}",
            converter = Chosen.OfErasureGround.class,
            descriptionKey = "sanctions.erase")
    private @Nullable ErasureGround ground;

    boolean isGiven() {
        return kind != null || newFacts != null || execute || alternative || ground != null;
    }

    void check() {
        Usage.demand(
                (kind == null) == (anonymousFacts == null),
                "--pronounce et --anonymous-facts vont ensemble",
                "--pronounce and --anonymous-facts go together");
        Usage.demand(
                (newFacts == null) == (deserved == null) && (together == null || newFacts != null),
                "--revoke et --deserved vont ensemble, --together avec elles",
                "--revoke and --deserved go together, --together with them");
        Usage.demand(
                kind == null || newFacts == null,
                "--pronounce ou --revoke, pas les deux",
                "--pronounce or --revoke, not both");
        Usage.demand(
                execute && !alternative || excluded == null && !(execute && alternative),
                "--execute ou --execute-alternative ; --excluded va avec --execute",
                "--execute or --execute-alternative; --excluded goes with --execute");
        checkTerms();
    }

    private void checkTerms() {
        var hasKind = kind != null || together != null;
        Usage.demand(
                hasKind || !terms.isGiven(),
                "les durées, --annexe, --outside et --sursis vont avec --pronounce ou --together",
                "durations, --annexe, --outside and --sursis go with --pronounce or --together");
        Usage.demand(
                hasKind || alternative || !terms.isAgreed(),
                "--agreed va avec --pronounce, --together ou --execute-alternative",
                "--agreed goes with --pronounce, --together or --execute-alternative");
        Usage.demand(
                authority == null || kind != null || newFacts != null,
                "--authority va avec --pronounce ou --revoke",
                "--authority goes with --pronounce or --revoke");
    }

    /** What can be wrong with it for this sanction alone; who may not sanction the pupil is not told whose it is. */
    void checkFor(Sanction sanction, Desk desk) {
        Optional.ofNullable(anonymousFacts)
                .filter(any -> desk.may(Act.SANCTION, sanction.pupil()))
                .ifPresent(facts -> new Anonymity(desk).check(sanction, facts));
    }

    List<SanctionStep> steps(Desk desk) {
        return Stream.of(pronounced(desk), revoked(desk), executed(desk), alternative(desk), erased(desk))
                .flatMap(Optional::stream)
                .toList();
    }

    private Authority decides() {
        return Optional.ofNullable(authority).orElse(Authority.CHEF_D_ETABLISSEMENT);
    }

    private Optional<SanctionStep> pronounced(Desk desk) {
        return Optional.ofNullable(kind)
                .flatMap(what -> Optional.ofNullable(anonymousFacts)
                        .map(facts -> new Pronounce(desk.at(), desk.actor(), decides(), terms.of(what), facts)))
                .map(command -> SanctionStep.of("sanction prononcée", "sanction pronounced", command));
    }

    private Optional<SanctionStep> revoked(Desk desk) {
        var more = Optional.ofNullable(together).map(terms::of);
        return Optional.ofNullable(newFacts)
                .flatMap(day -> Optional.ofNullable(deserved)
                        .map(what -> new Revoke(desk.at(), desk.actor(), decides(), day, what, more)))
                .map(command -> SanctionStep.of("sursis révoqué", "sursis revoked", command));
    }

    private Optional<SanctionStep> executed(Desk desk) {
        var command = new Execute(desk.at(), desk.actor(), Optional.ofNullable(excluded));
        return execute
                ? Optional.of(SanctionStep.of("sanction exécutée", "sanction executed", command))
                : Optional.empty();
    }

    private Optional<SanctionStep> alternative(Desk desk) {
        var command = new ExecuteAlternative(desk.at(), desk.actor(), terms.isAgreed());
        return alternative
                ? Optional.of(SanctionStep.of("mesure alternative exécutée", "alternative executed", command))
                : Optional.empty();
    }

    private Optional<SanctionStep> erased(Desk desk) {
        return Optional.ofNullable(ground)
                .map(why -> new Erase(desk.at(), desk.actor(), why))
                .map(command -> SanctionStep.of("sanction effacée", "sanction erased", command));
    }
}
