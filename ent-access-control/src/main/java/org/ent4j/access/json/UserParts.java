package org.ent4j.access.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.access.json.JsonDefect.TooMany;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Users out of their elements. */
final class UserParts {

    private UserParts() {}

    static Optional<User> user(Element user) {
        var id = user.key("id");
        var state = user.optionalText("state").map(AccountState::new).orElse(AccountState.OPERATIONNEL);
        var groups = user.ids("groups").stream().map(GroupId::new).collect(Collectors.toUnmodifiableSet());
        var affiliations = user.objects("affiliations").stream()
                .map(UserParts::affiliation)
                .flatMap(Optional::stream)
                .toList();
        atMost(user, "groups", groups.size(), User.MOST_GROUPS);
        atMost(user, "affiliations", affiliations.size(), User.MOST_AFFILIATIONS);
        return user.whenSound(() -> new User(new PersonId(id), state, groups, affiliations));
    }

    private static void atMost(Element user, String member, int found, int most) {
        if (found > most) {
            user.defect(new TooMany(member, found, most));
        }
    }

    private static Optional<Affiliation> affiliation(Element affiliation) {
        var structure = affiliation.key("structure");
        var profil = affiliation.oneOfRequired("profil", Profil.class).orElse(Profil.INVITE);
        var values = VALUES.stream()
                .collect(Collectors.toMap(each -> each, each -> affiliation.texts(Criteria.member(each))));
        return affiliation.whenSound(() -> new Affiliation(new StructureId(structure), profil, values));
    }

    static final List<Criterion> VALUES = List.of(
            Criterion.NIVEAU, Criterion.SOUS_NIVEAU, Criterion.MATIERE, Criterion.FONCTION, Criterion.DISCIPLINE);
}
