package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.privacy.DataSubject.Known;
import org.ent4j.directory.privacy.DataSubject.Standing;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What keeps the data of somebody from going: all rules, on this page. */
final class PrivacyRules {

    private static final String ARRETE = "arrêté du 30 novembre 2006 (ENT), article 6, version of 22 October 2017";

    private static final Set<AccountState> LEAVING =
            Set.of(AccountState.DISPARU, AccountState.PRE_SUPPRIME, AccountState.SUPPRIME);

    /** Sources that are no feed and bring nobody back. */
    private static final Set<String> BY_HAND = Set.of(Sources.MANUAL);

    /**
     * Somebody on a day.
     *
     * @param end when the right ended or will end
     */
    record Case(DataSubject subject, Retention retention, LocalDate day, Optional<RightEnd> end) {

        static Case of(DataSubject subject, Retention retention, LocalDate day) {
            return new Case(subject, retention, day, RightEnd.of(subject, retention));
        }

        private Optional<Hold> hold() {
            return retention.holdOn(subject.person(), day);
        }

        private SortedSet<String> sources() {
            return subject.known().map(Known::sources).orElseGet(TreeSet::new);
        }

        private SortedSet<String> feeds() {
            var feeds = new TreeSet<>(sources());
            feeds.removeAll(BY_HAND);
            return feeds;
        }

        private Optional<Standing> accountInUse() {
            return subject.account().filter(account -> !LEAVING.contains(account.state()));
        }

        private Optional<RightEnd> ahead() {
            return end.filter(each -> day.isBefore(each.day()));
        }

        private Optional<RightEnd> running() {
            return end.filter(each -> day.isBefore(retention.dueOn(each)));
        }

        /** The first day on which nothing keeps the data any more, when only days are waited for. */
        Optional<LocalDate> dueOn() {
            var free = subject.pupils().isEmpty() && accountInUse().isEmpty();
            return end.filter(any -> free).map(retention::dueOn).map(this::afterHold);
        }

        private LocalDate afterHold(LocalDate due) {
            return hold().map(hold -> hold.until().plusDays(1))
                    .filter(due::isBefore)
                    .orElse(due);
        }
    }

    static final Rule<Case> HELD_BACK = new Rule<>(
            "DIR-PRV-01",
            Label.of("l'hôte ne retient pas ces données", "the host does not hold the data back"),
            "RGPD, article 17, 3 e",
            each -> each.hold().map(hold -> new PrivacyReason.HeldBack(hold.until())));

    static final Rule<Case> GONE = Rule.refusing(
            "DIR-PRV-02",
            Label.of("la personne a disparu de l'annuaire", "the person has disappeared from the directory"),
            ARRETE,
            each -> each.subject().isPresent(),
            each -> new PrivacyReason.SourceHas(each.sources()));

    static final Rule<Case> NO_FEED = Rule.refusing(
            "DIR-PRV-07",
            Label.of(
                    "la personne a disparu, ou aucun flux ne l'a eue",
                    "the person has disappeared, or no feed had them"),
            "our decision: the next feed would bring the person back; a poorer source may still have who disappeared",
            each -> each.subject().isPresent() && !each.feeds().isEmpty(),
            each -> new PrivacyReason.SourceHas(each.feeds()));

    static final Rule<Case> NO_GUARDIAN = Rule.refusing(
            "DIR-PRV-03",
            Label.of("responsable d'aucun élève présent", "guardian of no pupil who is present"),
            "hypothesis: a guardian's right follows the pupil's (" + ARRETE + ", does not say it)",
            each -> !each.subject().pupils().isEmpty(),
            each -> new PrivacyReason.GuardianOf(each.subject().pupils()));

    static final Rule<Case> ACCOUNT_LEAVING = new Rule<>(
            "DIR-PRV-04",
            Label.of("le compte a disparu ou s'en va", "the account has disappeared or is leaving"),
            "our decision: nobody loses an account that works",
            each -> each.accountInUse()
                    .map(account ->
                            new PrivacyReason.AccountInUse(account.state().label())));

    static final Rule<Case> CONFIRMED = new Rule<>(
            "DIR-PRV-05",
            Label.of("la disparition est confirmée", "the disappearance is confirmed"),
            "our decision: a file may have been short, see Retention.RightEnds",
            each -> each.ahead().map(end -> new PrivacyReason.NotConfirmed(end.day())));

    static final Rule<Case> DELAY_PASSED = new Rule<>(
            "DIR-PRV-06",
            Label.of("trois mois après la fin du droit", "three months after the end of the right"),
            ARRETE,
            each -> each.running()
                    .map(end -> new PrivacyReason.DelayRuns(
                            end.day(), each.retention().dueOn(end))));

    /** What a purge asks, in this order; the first that refuses is told. */
    static final List<Rule<Case>> OF_PURGE =
            List.of(HELD_BACK, GONE, NO_GUARDIAN, ACCOUNT_LEAVING, CONFIRMED, DELAY_PASSED);

    /** What an erasure on request asks. */
    static final List<Rule<Case>> OF_ERASURE = List.of(HELD_BACK, NO_FEED, NO_GUARDIAN, ACCOUNT_LEAVING);

    /** What it still asks when the host insists. */
    static final List<Rule<Case>> WHEN_INSISTED = List.of(HELD_BACK);

    private PrivacyRules() {}
}
