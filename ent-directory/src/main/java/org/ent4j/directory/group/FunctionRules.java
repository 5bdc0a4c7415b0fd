package org.ent4j.directory.group;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.person.Profil;

/** Who is in which group by function: whoever belongs to one of the group's populations. Immutable. */
public final class FunctionRules {

    private static final FunctionRules STANDARD = new FunctionRules(new EnumMap<>(FunctionGroup.class))
            .with(FunctionGroup.CHEF_ETABLISSEMENT, post("DIR", "D0010"))
            .with(FunctionGroup.CHEF_ETABLISSEMENT_ADJOINT, post("DIR", "D0011"))
            .with(FunctionGroup.CPE, fonction("EDU"))
            .with(FunctionGroup.ASSISTANT_EDUCATION, fonction("AED"))
            .with(FunctionGroup.PSYCHOLOGUE, fonction("ORI"))
            .with(
                    FunctionGroup.DOCUMENTALISTE,
                    fonction("DOC"),
                    Population.builder().addProfils(Profil.DOCUMENTALISTE).build())
            .with(FunctionGroup.ADMINISTRATION, fonction("ADF"));

    private final Map<FunctionGroup, List<Population>> members;

    private FunctionRules(Map<FunctionGroup, List<Population>> members) {
        this.members = members;
    }

    /**
     * As far as functions and posts of AAF tell: a hypothesis, since the groups are known from a portal in service, but not
     * who becomes a member. Adjoint gestionnaire, assistante sociale, personnels médicaux, secrétaires and both DDFPT have no
     * code that tells them from others; they stay empty until the host says who they are.
     */
    public static FunctionRules standard() {
        return STANDARD;
    }

    /** The same, but that group has these members; without any population it is empty. */
    public FunctionRules with(FunctionGroup group, Population... populations) {
        var changed = new EnumMap<FunctionGroup, List<Population>>(FunctionGroup.class);
        changed.putAll(members);
        changed.put(group, List.of(populations));
        return new FunctionRules(changed);
    }

    /** Populations of which each makes a member; none when nothing says who is one. */
    public List<Population> members(FunctionGroup group) {
        return members.getOrDefault(group, List.of());
    }

    private static Population fonction(String code) {
        return Population.builder().addFonctions(new Fonction(code)).build();
    }

    private static Population post(String fonction, String discipline) {
        return Population.builder()
                .addFonctions(new Fonction(fonction))
                .addDisciplines(new Discipline(discipline))
                .build();
    }
}
