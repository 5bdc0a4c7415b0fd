package org.ent4j.examples.cli.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountLife;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent directory accounts state}: an account, what happened to it, and what can be done with it. */
@Command(name = "state", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccountsStateCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "${bundle:label.person}", descriptionKey = "accounts.person")
    private String person = "";

    @Override
    public Integer call() {
        try (var opened = data.openExisting()) {
            var store = AccountsData.of(opened).accounts();
            var account = find(store);
            var events = account.map(found -> store.events(found.person())).orElse(List.of());
            return output.answer(Answer.of(account.isPresent(), json(account, events), lines(account, events)));
        }
    }

    private Optional<Account> find(AccountStore store) {
        var text = person.strip();
        return Optional.of(text)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> store.byPerson(new PersonId(id)))
                .or(() -> Optional.of(text).filter(Login::isLogin).flatMap(login -> store.byLogin(new Login(login))));
    }

    private static Map<String, Object> json(Optional<Account> account, List<AccountEvent> events) {
        var json = new LinkedHashMap<String, Object>();
        json.put("account", account.map(AccountsStateCommand::json).orElse(null));
        json.put("events", events.stream().map(EventView::json).toList());
        return json;
    }

    private static Map<String, Object> json(Account account) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", account.person().value());
        json.put("login", account.login().value());
        json.put("aliases", account.aliases().stream().map(Login::value).toList());
        json.put("state", account.state().name());
        json.put("since", account.since().toString());
        json.put(
                "before",
                account.before().stream().map(held -> held.state().name()).toList());
        json.put("activationCode", account.activation().isPresent());
        json.put("password", account.password().isPresent());
        json.put("secondFactor", account.hasSecondFactor());
        json.put("failedTries", account.tries().count());
        json.put(
                "possible",
                AccountLife.possible(account).stream().map(Enum::name).toList());
        return json;
    }

    private List<String> lines(Optional<Account> account, List<AccountEvent> events) {
        var lines = new ArrayList<String>();
        account.ifPresentOrElse(
                found -> lines.addAll(lines(found)),
                () -> lines.add(output.in("%s : aucun compte", "%s: no account").formatted(person)));
        events.forEach(event -> lines.add("  " + EventView.line(event, output.lang())));
        return lines;
    }

    private List<String> lines(Account account) {
        var possible = AccountLife.possible(account).stream()
                .map(action -> action.label().in(output.lang()))
                .collect(Collectors.joining(", "));
        return List.of(
                "%s  %s".formatted(account.person(), account.login()),
                output.in("  %s depuis le %s", "  %s since %s")
                        .formatted(account.state().label().in(output.lang()), account.since()),
                output.in("  possible : ", "  possible: ") + possible);
    }
}
