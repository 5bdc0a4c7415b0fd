package org.ent4j.viescolaire.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;

/** The modules of an agricultural lycée, in its order; other schools have none. */
public record ModulesAgricoles(List<ModuleAgricole> modules) implements Setting {

    public ModulesAgricoles {
        modules = List.copyOf(modules);
    }

    public static ModulesAgricoles none() {
        return new ModulesAgricoles(List.of());
    }

    public Optional<ModuleAgricole> find(ModuleCode code) {
        return modules.stream().filter(module -> module.code().equals(code)).findFirst();
    }

    /** Those that a subject teaches. */
    public List<ModuleAgricole> of(CodeMatiere subject) {
        return modules.stream()
                .filter(module -> module.subjects().contains(subject))
                .toList();
    }

    Optional<ModuleAgricole> empty() {
        return modules.stream().filter(module -> module.subjects().isEmpty()).findFirst();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.MODULES;
    }

    @Override
    public List<String> codes() {
        return modules.stream().map(module -> module.code().value()).toList();
    }

    @Override
    public List<SettingText> texts() {
        return modules.stream().flatMap(ModulesAgricoles::texts).toList();
    }

    private static Stream<SettingText> texts(ModuleAgricole module) {
        var where = module.code().value();
        return Stream.of(
                SettingText.required(where, where, SettingText.LABEL),
                SettingText.required(where, module.label(), SettingText.LABEL));
    }

    @Override
    public Set<CodeMatiere> subjects() {
        return modules.stream().flatMap(module -> module.subjects().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
