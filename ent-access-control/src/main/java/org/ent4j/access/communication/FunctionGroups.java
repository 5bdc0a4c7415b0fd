package org.ent4j.access.communication;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Fonctions;
import org.ent4j.model.person.Profil;

/**
 * Who is in which automatic group: a person is in a group of a structure when one same affiliation with it is in one of the
 * group's populations. Immutable.
 */
public final class FunctionGroups {

    private static final FunctionGroups STANDARD = new FunctionGroups(new EnumMap<>(FunctionGroup.class))
            .with(FunctionGroup.CHEF_ETABLISSEMENT, post("DIR", "D0010"))
            .with(FunctionGroup.CHEF_ETABLISSEMENT_ADJOINT, post("DIR", "D0011"))
            .with(FunctionGroup.CPE, function("EDU"))
            .with(FunctionGroup.ASSISTANT_EDUCATION, function("AED"))
            .with(FunctionGroup.PSYCHOLOGUE, function("ORI"))
            .with(FunctionGroup.DOCUMENTALISTE, function("DOC"), Population.of(Profil.DOCUMENTALISTE))
            .with(FunctionGroup.ADMINISTRATION, function("ADF"));

    private final Map<FunctionGroup, List<Population>> members;

    private FunctionGroups(Map<FunctionGroup, List<Population>> members) {
        this.members = members;
    }

    /**
     * As far as functions and posts of AAF tell, a hypothesis: the sources have the groups, not who becomes a member. Adjoint
     * gestionnaire, assistante sociale, personnels médicaux, secrétaires and both DDFPT have no code that tells them from
     * others; they stay empty until the host says who they are.
     */
    public static FunctionGroups standard() {
        return STANDARD;
    }

    /** The same, but that group has these members; without any population it is empty. */
    public FunctionGroups with(FunctionGroup group, Population... populations) {
        var changed = new EnumMap<FunctionGroup, List<Population>>(FunctionGroup.class);
        changed.putAll(members);
        changed.put(group, List.of(populations));
        return new FunctionGroups(changed);
    }

    /** Populations of which each makes a member; none when nothing says who is one. */
    public List<Population> members(FunctionGroup group) {
        return members.getOrDefault(group, List.of());
    }

    /** The groups of which the affiliation makes its holder a member, in their order. */
    public List<FunctionGroup> of(Affiliation affiliation) {
        return members.entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(population -> population.admits(affiliation)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The key of the group of a structure, for rules that target it: {@code 0880054F:VieScolaire_CPE}. */
    public static GroupId id(StructureId structure, FunctionGroup group) {
        return new GroupId(structure + ":" + group.code());
    }

    /** The thirteen groups of a structure, for checks that must know that they are automatic. */
    public static List<Group> groupsOf(StructureId structure) {
        return Arrays.stream(FunctionGroup.values())
                .map(group -> new Group(
                        id(structure, group),
                        group.label().fr(),
                        Group.Kind.AUTOMATIC,
                        Optional.of(structure),
                        Optional.empty()))
                .toList();
    }

    /** The automatic groups of the user, in all of his structures. */
    public Set<GroupId> groupsOf(User user) {
        return user.affiliations().stream()
                .flatMap(affiliation -> of(affiliation).stream().map(group -> id(affiliation.structure(), group)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The user with these groups besides those that he has. */
    public User enrolled(User user) {
        var groups = new HashSet<>(user.groups());
        groups.addAll(groupsOf(user));
        return new User(user.id(), user.state(), groups, user.affiliations());
    }

    /** Members by group, for every structure that somebody belongs to; a group without members is there, and empty. */
    public SortedMap<GroupId, Set<PersonId>> memberships(Stream<User> users) {
        var all = new TreeMap<GroupId, Set<PersonId>>();
        users.forEach(user -> {
            user.affiliations().forEach(affiliation -> open(all, affiliation.structure()));
            groupsOf(user)
                    .forEach(group ->
                            all.computeIfAbsent(group, any -> new TreeSet<>()).add(user.id()));
        });
        return all;
    }

    private static void open(Map<GroupId, Set<PersonId>> all, StructureId structure) {
        for (var group : FunctionGroup.values()) {
            all.computeIfAbsent(id(structure, group), any -> new TreeSet<>());
        }
    }

    /** By code or by label, since hosts keep either. */
    private static Population function(String code) {
        return Population.builder().fonctions(codeAndLabels(code)).build();
    }

    private static Population post(String function, String discipline) {
        return Population.builder()
                .fonctions(codeAndLabels(function))
                .disciplines(discipline)
                .build();
    }

    private static String[] codeAndLabels(String function) {
        return Stream.concat(Stream.of(function), Fonctions.labels(new Fonction(function)).stream())
                .toArray(String[]::new);
    }
}
