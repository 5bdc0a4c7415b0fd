package org.ent4j.examples.cli.letters;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.Issued;
import org.ent4j.directory.account.letter.LetterRefusal;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.print.CredentialLetters;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.letters.Roster;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code ent directory letters}: issues activation codes and prints them, all or none. The letters are on the disk before
 * the codes are written, so that no code is issued that nobody can read; they get their name afterwards.
 */
@Command(name = "letters", resourceBundle = "org.ent4j.examples.cli.usage")
public final class LettersCommand implements Callable<Integer> {

    /** The reason that stands in the events. */
    private static final String WHY = "letters";

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final LetterOptions options = new LetterOptions();

    @Override
    public Integer call() {
        var how = Circumstance.of(options.actor(), ZonedDateTime.now(Clock.systemDefaultZone()), WHY);
        try (var opened = data.openExisting()) {
            var directory = JooqDirectory.on(opened.dataSource());
            var school = options.school(directory);
            var plan = plan(directory, school, how);
            var view = options.isDryRun() || plan.isEmpty()
                    ? LettersView.planned(school, plan)
                    : printed(directory, school, plan, how);
            var complete =
                    !plan.isEmpty() && !plan.has(LetterRefusal.NoAccount.class) && !plan.has(LetterRefusal.Away.class);
            return output.answer(Answer.of(complete, view.json(), view.lines(output.lang())));
        }
    }

    private LettersView printed(JooqDirectory directory, Structure school, LetterPlan plan, Circumstance how) {
        var printing = new Printing(new CredentialLetters(options.settings(school, output.lang())), how);
        try (var folder = options.folder()) {
            var issued = issue(plan, how);
            print(folder, printing, plan, issued);
            write(directory.accounts(), issued);
            folder.keep();
            var before = issued.stream().findFirst().map(each -> Printing.before(each, how));
            return new LettersView(school, plan, Optional.of(options.out()), before);
        }
    }

    private LetterPlan plan(JooqDirectory directory, Structure school, Circumstance how) {
        var people = options.wanted(Roster.of(directory, school.id()));
        return LetterPlan.of(people, directory.accounts(), options.rules(), how.when());
    }

    private List<Issued> issue(LetterPlan plan, Circumstance how) {
        var recipients = plan.recipients();
        try (var progress = output.progress(Label.of("Codes", "Codes"), recipients.size())) {
            return new Codes(how).draw(recipients, progress);
        }
    }

    private void print(LetterFolder folder, Printing printing, LetterPlan plan, List<Issued> issued) {
        folder.draft(LetterFolder.WITHOUT, printing.refused(plan, output.lang()));
        if (!issued.isEmpty()) {
            folder.draft(LetterFolder.LETTERS, printing.letters(plan, issued, options.rules()));
        }
    }

    private static void write(AccountStore store, List<Issued> issued) {
        var changes = issued.stream().map(Issued::change).toList();
        store.write(changes).getOrElseThrow(outdated -> Refusals.unusable(new AccountRefusal.Concurrent()));
    }
}
