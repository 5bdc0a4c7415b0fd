package org.ent4j.examples.cli.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.membership.Membership;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.nomenclature.Disciplines;
import org.ent4j.model.nomenclature.Fonctions;

/** A {@link PersonFile} for programs; what is not known is left out. */
record PersonJson(PersonFile file) {

    static Map<String, Object> found(PersonFile file) {
        return answer(1, Optional.of(new PersonJson(file).json()), List.of());
    }

    /** Nobody, or several. */
    static Map<String, Object> notOne(FoundView view) {
        return answer(view.result().page().total(), Optional.empty(), view.people());
    }

    private static Map<String, Object> answer(
            long found, Optional<Map<String, Object>> person, Collection<Map<String, Object>> candidates) {
        var json = new LinkedHashMap<String, Object>();
        json.put("found", found);
        json.put("person", person.orElse(null));
        json.put("candidates", candidates);
        return json;
    }

    private Map<String, Object> json() {
        var json = identity(file.person());
        json.put(
                "affiliations",
                file.person().affiliations().stream().map(this::affiliation).toList());
        json.put(
                "guardians", file.guardians().stream().map(PersonJson::relative).toList());
        json.put("children", file.children().stream().map(PersonJson::relative).toList());
        json.put("date", file.day().toString());
        json.put(
                "memberships",
                file.history().on(file.day()).stream()
                        .map(PersonJson::membership)
                        .toList());
        json.put(
                "history",
                file.history().periods().stream().map(PersonJson::period).toList());
        json.put("account", file.account().map(PersonJson::account).orElse(null));
        return json;
    }

    private static Map<String, Object> identity(Person person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", person.id().value());
        json.put("lastName", person.name().usageName());
        person.name().birthName().ifPresent(name -> json.put("birthName", name));
        json.put("firstName", person.name().firstName());
        json.put("otherFirstNames", person.name().otherFirstNames());
        person.title().ifPresent(title -> json.put("title", title));
        json.put("profil", person.profil().name());
        json.put("state", PersonState.of(person).name());
        person.disappearedOn().ifPresent(day -> json.put("disappearedOn", day.toString()));
        person.birthDate().ifPresent(day -> json.put("birthDate", day.toString()));
        person.ine().map(Ine::value).ifPresent(ine -> json.put("ine", ine));
        person.mef().map(Mef::value).ifPresent(mef -> json.put("mef", mef));
        person.email().ifPresent(email -> json.put("email", email));
        person.address().map(PostalAddress::envelope).ifPresent(lines -> json.put("address", lines));
        json.put("phones", person.phones());
        json.put("identifiers", person.identifiers());
        json.put("keys", person.keys().stream().map(PersonJson::key).toList());
        return json;
    }

    private static Map<String, Object> key(SourceKey key) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", key.source());
        json.put("academy", key.academy());
        json.put("key", key.key());
        return json;
    }

    private Map<String, Object> affiliation(Affiliation affiliation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("structure", affiliation.structure().value());
        json.put("structureName", file.name(affiliation.structure()));
        json.put("source", affiliation.source());
        json.put("profil", affiliation.profil().name());
        json.put(
                "fonctions",
                affiliation.fonctions().stream().map(PersonJson::fonction).toList());
        json.put(
                "disciplines",
                affiliation.disciplines().stream().map(PersonJson::discipline).toList());
        json.put("classes", affiliation.classes());
        json.put("groups", affiliation.groups());
        json.put("headTeacherOf", affiliation.headTeacherOf());
        json.put(
                "teachings",
                affiliation.teachings().stream().map(this::teaching).toList());
        return json;
    }

    private static Map<String, Object> fonction(Fonction code) {
        return coded(code.value(), Fonctions.label(code));
    }

    private static Map<String, Object> discipline(Discipline code) {
        return coded(code.value(), Disciplines.label(code));
    }

    private static Map<String, Object> coded(String code, Optional<String> label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", code);
        label.ifPresent(text -> json.put("label", text));
        return json;
    }

    private Map<String, Object> teaching(Teaching teaching) {
        var json = new LinkedHashMap<String, Object>();
        json.put("audience", teaching.audience().name());
        json.put("code", teaching.code());
        json.put("subject", teaching.subject().value());
        json.put("subjectLabel", file.subject(teaching.subject()));
        return json;
    }

    private static Map<String, Object> relative(Relative relative) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", relative.id().value());
        relative.person().ifPresent(person -> {
            json.put("lastName", person.name().usageName());
            json.put("firstName", person.name().firstName());
            json.put("state", PersonState.of(person).name());
        });
        json.put("kinship", relative.link().kin().name());
        json.put("authority", relative.link().authority().name());
        json.put("financial", relative.link().financial());
        json.put("contact", relative.link().contact());
        json.put("payment", relative.link().payment());
        return json;
    }

    private static Map<String, Object> membership(Membership membership) {
        var json = new LinkedHashMap<String, Object>();
        json.put("structure", membership.structure().value());
        json.put("source", membership.source());
        json.put("kind", membership.key().kind().name());
        json.put("code", membership.key().code());
        membership.key().subject().ifPresent(subject -> json.put("subject", subject.value()));
        return json;
    }

    private static Map<String, Object> period(MembershipPeriod period) {
        var json = membership(period.membership());
        json.put("first", period.days().first().toString());
        period.days().last().ifPresent(day -> json.put("last", day.toString()));
        return json;
    }

    /** Whether there are secrets, and none of them. */
    private static Map<String, Object> account(Account account) {
        var json = new LinkedHashMap<String, Object>();
        json.put("login", account.login().value());
        json.put("aliases", account.aliases().stream().map(Login::value).toList());
        json.put("state", account.state().name());
        json.put("since", account.since().toString());
        json.put("activationCode", account.activation().isPresent());
        json.put("password", account.password().isPresent());
        json.put("secondFactor", account.hasSecondFactor());
        account.firstSignIn().ifPresent(when -> json.put("firstSignIn", when.toString()));
        account.lastSignIn().ifPresent(when -> json.put("lastSignIn", when.toString()));
        return json;
    }
}
