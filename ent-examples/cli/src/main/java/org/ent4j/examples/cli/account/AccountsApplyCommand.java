package org.ent4j.examples.cli.account;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Refusals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory accounts apply}: plans and writes, all or nothing. */
@Command(name = "apply", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccountsApplyCommand implements Callable<Integer> {

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
            var applied = Accounts.apply(accounts.accounts(), plan).getOrElseThrow(Refusals::unusable);
            return output.answer(Answer.done(
                    AccountsPlanView.json(applied, true), AccountsPlanView.lines(applied, true, output.lang())));
        }
    }
}
