package org.ent4j.catalogue.pronote.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.pronote.MadeUp;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.reconcile.Target;
import org.junit.jupiter.api.Test;

/** What holds of any sequence of imports and decisions, among people some of whom have one name. */
class IdentifierLawsTest {

    private static final int RUNS = 150;
    private static final List<String> LAST = List.of("MARTIN", "MARTYN", "DUPONT", "LE GOFF");
    private static final List<String> FIRST = List.of("Zoé", "Zoe", "Jean", "Jeanne");
    private static final List<String> BORN = List.of("", "2012-09-28", "2012-09-29", "2011-01-02");

    private final Random random = new Random(17);
    private int moved;
    private int conflicts;
    private int given;

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Roster roster() {
        var people = new ArrayList<PortalPerson>();
        for (var i = 0; i < 5; i++) {
            people.add(MadeUp.pupil("e" + i, pick(LAST), pick(FIRST), pick(BORN.subList(1, BORN.size()))));
        }
        return new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), people);
    }

    private List<PronoteAccount> file() {
        var accounts = new ArrayList<PronoteAccount>();
        for (var i = 0; i < 6; i++) {
            if (random.nextInt(4) > 0) {
                accounts.add(new PronoteAccount(
                        SourceLocation.of("f", i + 2),
                        "login" + i,
                        pick(LAST),
                        pick(FIRST),
                        BirthDate.read(pick(BORN)),
                        Optional.empty(),
                        "",
                        Optional.empty()));
            }
        }
        return accounts;
    }

    private Map<String, Target> decisions(List<PronoteAccount> accounts) {
        var targets = new HashMap<String, Target>();
        accounts.stream()
                .filter(any -> random.nextInt(4) == 0)
                .forEach(each -> targets.put(
                        each.login(), random.nextInt(3) == 0 ? Target.IGNORE : Target.to("e" + random.nextInt(5))));
        return targets;
    }

    @Test
    void nothing_changes_hands_silently_and_an_import_again_does_nothing() {
        for (var run = 0; run < RUNS; run++) {
            var roster = roster();
            var book = IdentifierBook.of(MadeUp.COLLEGE);
            for (var step = 0; step < 5; step++) {
                book = imported(book, roster, file());
            }
        }
        assertThat(moved).as("moved by decision").isGreaterThan(10);
        assertThat(conflicts).as("in conflict").isGreaterThan(100);
        assertThat(given).as("given").isGreaterThan(150);
    }

    private IdentifierBook imported(IdentifierBook before, Roster roster, List<PronoteAccount> accounts) {
        var book = ImportRules.decide(before, decisions(accounts), accounts, roster)
                .get();
        var plan = IdentifierMatching.plan(book, roster, accounts, true);
        var after = book.applied(new AppliedImport(Instant.EPOCH, MadeUp.ADMIN, true, plan.changes()));

        assertThat(plan.lines().stream().flatMap(line -> line.account().stream()))
                .containsExactlyElementsOf(accounts);
        conflicts += plan.of(MatchStatus.CONFLICT).size();
        if (!plan.of(MatchStatus.CONFLICT).isEmpty()) {
            assertThat(ImportRules.check(plan).getLeft().rules()).contains("CAT-IDP-03");
            return book;
        }
        plan.changes().forEach(change -> isNotSilent(plan, change));
        assertThat(after.held().values().stream().map(HeldIdentifier::person)).doesNotHaveDuplicates();
        assertThat(after.undone().orElseThrow().held()).isEqualTo(book.held());
        assertThat(IdentifierMatching.plan(after, roster, accounts, true).changes())
                .isEmpty();
        return after;
    }

    /** Given to somebody who had none; or somebody decided about this identifier, or gave its holder another. */
    private void isNotSilent(IdentifierPlan plan, IdentifierChange change) {
        var isMove = change.before()
                .filter(before -> change.after()
                        .filter(after -> after.person().equals(before.person()))
                        .isEmpty())
                .isPresent();
        if (!isMove) {
            given++;
            return;
        }
        moved++;
        var holder = change.before().orElseThrow().person();
        assertThat(plan.lines())
                .as("%s in %s", change, plan)
                .anyMatch(line -> isDecidedAbout(line, change.login())
                        || line.isDecided()
                                && line.target().filter(holder::equals).isPresent());
    }

    private static boolean isDecidedAbout(IdentifierLine line, String login) {
        return line.account().filter(each -> each.login().equals(login)).isPresent()
                && (line.isDecided() || line.reasons().stream().anyMatch(IdentifierReason.LeftOut.class::isInstance));
    }
}
