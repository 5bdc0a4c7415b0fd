package org.ent4j.examples.portal.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.search.PersonKey;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.person.Profil;

/**
 * What was typed into a form of the annuaire, as addresses and forms carry it: the same fields in all three.
 *
 * @param group {@code C:6A} for a class, {@code G:6LATIN} for a group
 * @param key of whichever kind, a login included
 */
public record SearchCriteria(
        String words,
        String lastName,
        String firstName,
        String profil,
        String subject,
        String group,
        String fonction,
        String key,
        String state,
        String account) {

    static final String CLASS = "C:";
    static final String GROUP = "G:";

    static SearchCriteria of(Form form) {
        return new SearchCriteria(
                form.textOr("q", ""),
                form.textOr("nom", ""),
                form.textOr("prenom", ""),
                form.textOr("profil", ""),
                form.textOr("matiere", ""),
                form.textOr("groupe", ""),
                form.textOr("fonction", ""),
                form.textOr("cle", ""),
                form.textOr("etat", ""),
                form.textOr("compte", ""));
    }

    /** What is filled in, by the names of the fields. */
    public Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", words);
        all.put("nom", lastName);
        all.put("prenom", firstName);
        all.put("profil", profil);
        all.put("matiere", subject);
        all.put("groupe", group);
        all.put("fonction", fonction);
        all.put("cle", key);
        all.put("etat", state);
        all.put("compte", account);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    boolean isEmpty() {
        return fields().isEmpty();
    }

    /** As it stands in an address: {@code q=martin&profil=ELEVE}. */
    String address() {
        return fields().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Set<Profil> profils() {
        return choice(Profil.values(), profil);
    }

    Set<PersonState> states() {
        return choice(PersonState.values(), state);
    }

    Set<AccountState> accounts() {
        return choice(AccountState.values(), account);
    }

    private static <E extends Enum<E>> Set<E> choice(E[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).collect(Collectors.toSet());
    }

    /** As the directory asks it, of these profils and states; codes that are none ask nothing. */
    SearchQuery query(Collection<Profil> profils, Collection<PersonState> states, Optional<PersonKey> person) {
        var query = SearchQuery.builder()
                .words(words)
                .lastName(lastName)
                .firstName(firstName)
                .addAllProfils(profils)
                .addAllStates(states)
                .key(person);
        CodeMatiere.parse(subject).forEach(query::addSubjects);
        Fonction.parse(fonction).forEach(query::addFonctions);
        if (group.startsWith(CLASS)) {
            query.addClasses(group.substring(CLASS.length()));
        }
        if (group.startsWith(GROUP)) {
            query.addGroups(group.substring(GROUP.length()));
        }
        return query.build();
    }
}
