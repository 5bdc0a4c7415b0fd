package org.ent4j.examples.cli.account;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory accounts plan}: who gets an account, which login, and whose account goes. */
@Command(name = "plan", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccountsPlanCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--on",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "accounts.on")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        try (var opened = data.openExisting()) {
            var accounts = AccountsData.of(opened);
            var plan = Accounts.plan(
                    accounts.accounts(), accounts.people(), AccountPolicy.USUAL, AccountsData.moment(day));
            return output.answer(Answer.done(
                    AccountsPlanView.json(plan, false), AccountsPlanView.lines(plan, false, output.lang())));
        }
    }
}
