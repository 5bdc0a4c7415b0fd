package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.PersonState;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Pager;
import org.ent4j.examples.portal.web.Visit;

/** The three searches. */
final class SearchScreen {

    private final PeopleSearch people;
    private final SearchChoices choices;
    private final PortalAccounts accounts;

    @Inject
    SearchScreen(PeopleSearch people, SearchChoices choices, PortalAccounts accounts) {
        this.people = people;
        this.choices = choices;
        this.accounts = accounts;
    }

    Answer simple(Visit visit) {
        return show(visit, SearchMode.SIMPLE);
    }

    Answer advanced(Visit visit) {
        return show(visit, SearchMode.ADVANCED);
    }

    Answer technical(Visit visit) {
        return show(visit, SearchMode.TECHNICAL);
    }

    private Answer show(Visit visit, SearchMode mode) {
        var title = visit.in("Annuaire — ", "Directory — ")
                + visit.words().of(mode.label()).toLowerCase(Locale.FRENCH);
        return Answer.page(title, "directory/search", page(visit, mode));
    }

    private SearchPage page(Visit visit, SearchMode mode) {
        var sight = Sight.of(visit);
        var criteria = SearchCriteria.of(visit.query());
        var some = choices.of(visit.school());
        return new SearchPage(
                mode,
                modes(sight),
                criteria,
                visit.school().name(),
                profils(sight),
                any(visit, some.subjects()),
                any(visit, some.groups()),
                any(visit, some.fonctions()),
                states(visit),
                accounts(visit),
                criteria.isEmpty() ? Optional.empty() : Optional.of(found(sight, mode, criteria)),
                sight.managing());
    }

    private static List<SearchMode> modes(Sight sight) {
        return sight.managing() ? List.of(SearchMode.values()) : List.of(SearchMode.SIMPLE, SearchMode.ADVANCED);
    }

    private static Map<String, String> profils(Sight sight) {
        var profils = new LinkedHashMap<String, String>();
        sight.profils()
                .forEach(each -> profils.put(each.name(), sight.visit().words().of(each.label())));
        return any(sight.visit(), profils);
    }

    private static Map<String, String> states(Visit visit) {
        var states = new LinkedHashMap<String, String>();
        Stream.of(PersonState.values())
                .forEach(each -> states.put(each.name(), visit.words().of(each.label())));
        return any(visit, states);
    }

    private static Map<String, String> accounts(Visit visit) {
        var states = new LinkedHashMap<String, String>();
        Stream.of(AccountState.values())
                .forEach(each ->
                        states.put(each.name(), States.of(each, visit.words()).label()));
        return any(visit, states);
    }

    private static Map<String, String> any(Visit visit, Map<String, String> some) {
        var all = new LinkedHashMap<String, String>();
        all.put("", visit.in("Indifférent", "Any"));
        all.putAll(some);
        return all;
    }

    private SearchPage.Found found(Sight sight, SearchMode mode, SearchCriteria criteria) {
        var words = sight.visit().words();
        var result = people.page(sight, criteria, Pager.asked(sight.visit().query()));
        var page = result.page();
        return new SearchPage.Found(
                rows(sight.visit(), page.items()),
                words.count(page.total(), "personne trouvée", "personnes trouvées", "person found", "people found"),
                page.total(),
                result.more(),
                Pager.of(page, mode.path() + "?" + criteria.address() + "&page="));
    }

    private List<SearchPage.Row> rows(Visit visit, List<FoundPerson> found) {
        var known = accounts.of(found.stream().map(FoundPerson::id).toList());
        return found.stream()
                .map(each -> new SearchPage.Row(
                        each.id().value(),
                        each.lastName(),
                        each.firstName(),
                        visit.words().of(each.profil().label()),
                        States.of(each.state(), Optional.ofNullable(known.get(each.id())), visit.words()),
                        visit.school().name()))
                .toList();
    }
}
