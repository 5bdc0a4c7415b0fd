package org.ent4j.examples.cli.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.Profil;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory accounts list}: the accounts, by state, profil and school. */
@Command(name = "list", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccountsListCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--state",
            paramLabel = "${bundle:label.state}",
            converter = StateConverter.class,
            descriptionKey = "accounts.state")
    private @Nullable AccountState state;

    @Option(names = "--profil", paramLabel = "PROFIL", descriptionKey = "accounts.profil")
    private @Nullable Profil profil;

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "accounts.uai")
    private @Nullable Uai uai;

    @Override
    public Integer call() {
        try (var opened = data.openExisting()) {
            var accounts = AccountsData.of(opened);
            var people = people(accounts).stream()
                    .filter(person -> profil == null || person.profil() == profil)
                    .collect(Collectors.toMap(Person::id, Person::profil));
            var found = accounts.accounts().byPeople(people.keySet()).stream()
                    .filter(account -> state == null || account.is(state))
                    .toList();
            return output.answer(Answer.done(json(found, people), lines(found)));
        }
    }

    private Collection<Person> people(AccountsData accounts) {
        return Optional.ofNullable(uai)
                .<Collection<Person>>map(school -> accounts.directory()
                        .people()
                        .ofStructures(List.of(
                                Schools.known(accounts.directory(), school).id())))
                .orElseGet(accounts::people);
    }

    private static Map<String, Object> json(List<Account> accounts, Map<PersonId, Profil> profils) {
        var json = new LinkedHashMap<String, Object>();
        json.put("total", accounts.size());
        json.put("accounts", accounts.stream().map(each -> json(each, profils)).toList());
        return json;
    }

    private static Map<String, Object> json(Account account, Map<PersonId, Profil> profils) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", account.person().value());
        json.put("profil", String.valueOf(profils.get(account.person())));
        json.put("login", account.login().value());
        json.put("state", account.state().name());
        json.put("since", account.since().toString());
        return json;
    }

    private List<String> lines(List<Account> accounts) {
        var lines = new ArrayList<String>();
        accounts.forEach(account -> lines.add("%s  %s  %s  %s"
                .formatted(
                        account.person(),
                        account.login(),
                        account.state().label().in(output.lang()),
                        account.since())));
        lines.add(output.in("%d compte(s)", "%d account(s)").formatted(accounts.size()));
        return lines;
    }
}
