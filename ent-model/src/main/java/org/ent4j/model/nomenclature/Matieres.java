package org.ent4j.model.nomenclature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.internal.Table;

/**
 * The subjects of the national nomenclature (BCN, N_MATIERE_ENSEIGNEE), by either of their keys. Schools and newer
 * programmes have subjects that are not in it (NSI and SNT are not), so that nothing is an ordinary answer.
 */
public final class Matieres {

    private final Map<CodeMatiere, Matiere> byCode;
    private final Map<String, Matiere> byGestion;

    private Matieres(Collection<Matiere> matieres) {
        byCode = new HashMap<>(2 * matieres.size());
        byGestion = new HashMap<>(2 * matieres.size());
        matieres.forEach(matiere -> {
            byCode.put(matiere.code(), matiere);
            byGestion.put(matiere.gestion(), matiere);
        });
    }

    /** Those of the file {@code matieres.csv} that comes with the library, about 3,400; read when first asked for. */
    public static Matieres shipped() {
        return Shipped.MATIERES;
    }

    /** Those of a host that has its own; of two with the same key the later counts. */
    public static Matieres of(Collection<Matiere> matieres) {
        return new Matieres(matieres);
    }

    public Optional<Matiere> byCode(CodeMatiere code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By the short code; case and the spaces around do not matter. */
    public Optional<Matiere> byGestion(String gestion) {
        return Optional.ofNullable(byGestion.get(gestion.strip().toUpperCase(Locale.ROOT)));
    }

    /** By whichever key the text is. */
    public Optional<Matiere> find(String key) {
        return byGestion(key).or(() -> CodeMatiere.parse(key).toJavaOptional().flatMap(this::byCode));
    }

    public List<Matiere> all() {
        return byCode.values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private static final class Shipped {
        static final Matieres MATIERES = of(Table.beside(Matieres.class, "matieres.csv").rows().stream()
                .map(row -> new Matiere(new CodeMatiere(row.cell(0)), row.cell(1), row.cell(2)))
                .toList());

        private Shipped() {}
    }
}
