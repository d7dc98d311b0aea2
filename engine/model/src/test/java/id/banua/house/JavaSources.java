package id.banua.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the JDK's own parser says of every Java file in the repository. */
final class JavaSources {

    /** A method with its lines, or a record with its components. */
    record Sized(String path, String name, int size) {}

    private static final List<Sized> METHODS = new ArrayList<>();
    private static final List<Sized> RECORDS = new ArrayList<>();

    static {
        parse();
    }

    private JavaSources() {}

    /** Named {@code Class.method}; lines from the opening brace to the closing one. */
    static List<Sized> methods() {
        return METHODS;
    }

    static List<Sized> records() {
        return RECORDS;
    }

    private static void parse() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> paths = Repository.files(".java").stream()
                .map(path -> Repository.root().resolve(path))
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions).scan(unit, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The Java files cannot be parsed", e);
        }
    }

    /** Walks one file; the second argument is the name of the class we are in. */
    private static final class Measure extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String path;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.path = Repository.root()
                    .relativize(Path.of(unit.getSourceFile().toUri()))
                    .toString();
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            String name = type.getSimpleName().toString();
            if (type.getKind() == Tree.Kind.RECORD) {
                RECORDS.add(new Sized(path, name, components(type)));
            }
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            if (method.getBody() != null) {
                long first = line(positions.getStartPosition(unit, method.getBody()));
                long last = line(positions.getEndPosition(unit, method.getBody()));
                METHODS.add(new Sized(path, around + "." + method.getName(), (int) (last - first + 1)));
            }
            return super.visitMethod(method, around);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        /** The parser gives a record's components as its fields that are not static. */
        private static int components(ClassTree type) {
            return (int) type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }
    }
}
