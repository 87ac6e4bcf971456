package org.polity.architecture;

import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The public surface of a module as lines of text: one for each type, and one, indented, for each member. */
final class Surface {
    private Surface() {}

    static List<String> of(House.Module module) {
        ModuleDescriptor descriptor =
                ModuleFinder.of(module.classes()).findAll().iterator().next().descriptor();
        Set<String> names = new TreeSet<>();
        for (ModuleDescriptor.Exports exports : descriptor.exports()) {
            names.addAll(classNames(module.classes(), exports.source()));
        }
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Class<?> type = load(name);
            if (isOffered(type)) {
                lines.addAll(describe(type));
            }
        }
        return lines;
    }

    static List<String> describe(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOffered(field.getModifiers()) && !field.isSynthetic() && !field.isEnumConstant()) {
                members.add(modifiers(field.getModifiers()) + shown(field.getAnnotatedType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOffered(constructor.getModifiers()) && !constructor.isSynthetic() && !type.isRecord()) {
                members.add(modifiers(constructor.getModifiers()) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOffered(method.getModifiers()) && !method.isSynthetic() && !isImplied(type, method)) {
                members.add(describe(method));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(header(type));
        // Constants and components keep their declared order, which is a promise of its own.
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                lines.add("    constant " + ((Enum<?>) constant).name());
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                lines.add("    component " + shown(component.getAnnotatedType()) + " " + component.getName());
            }
        }
        members.forEach(member -> lines.add("    " + member));
        return lines;
    }

    private static String header(Class<?> type) {
        StringBuilder text = new StringBuilder();
        if (type.isSealed()) {
            text.append("sealed ");
        } else if (Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum()) {
            text.append("final ");
        } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
            text.append("abstract ");
        }
        text.append(kind(type)).append(' ').append(type.getName()).append(variables(type.getTypeParameters()));
        if (!type.isInterface() && !type.isEnum() && !type.isRecord() && type.getSuperclass() != Object.class) {
            text.append(" extends ").append(shown(type.getAnnotatedSuperclass()));
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            text.append(type.isInterface() ? " extends " : " implements ")
                    .append(joined(type.getAnnotatedInterfaces()));
        }
        return text.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static String describe(Method method) {
        String variables = variables(method.getTypeParameters());
        boolean left = Modifier.isAbstract(method.getModifiers())
                && !method.getDeclaringClass().isInterface();
        return (method.isDefault() ? "default " : "")
                + (left ? "abstract " : "")
                + modifiers(method.getModifiers())
                + (variables.isEmpty() ? "" : variables + " ")
                + shown(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method);
    }

    private static String parameters(Executable executable) {
        String thrown = joined(executable.getAnnotatedExceptionTypes());
        return "(" + joined(executable.getAnnotatedParameterTypes()) + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String joined(AnnotatedType[] types) {
        return Arrays.stream(types).map(Surface::shown).collect(Collectors.joining(", "));
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName() + bounds(variable.getAnnotatedBounds()))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(AnnotatedType[] bounds) {
        String text = Arrays.stream(bounds).map(Surface::shown).collect(Collectors.joining(" & "));
        return text.equals("Object") ? "" : " extends " + text;
    }

    /** A type with what may be null in it, spelled the same on every JDK. */
    private static String shown(AnnotatedType type) {
        String prefix = nullable(type);
        if (type instanceof AnnotatedArrayType array) {
            return shown(array.getAnnotatedGenericComponentType()) + (prefix.isEmpty() ? "" : " " + prefix) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            Type raw = ((ParameterizedType) generic.getType()).getRawType();
            return prefix + name(raw) + "<" + joined(generic.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            if (wildcard.getAnnotatedLowerBounds().length > 0) {
                return "? super " + joined(wildcard.getAnnotatedLowerBounds());
            }
            boolean unbounded = ((WildcardType) wildcard.getType()).getUpperBounds()[0] == Object.class;
            return unbounded ? "?" : "? extends " + joined(wildcard.getAnnotatedUpperBounds());
        }
        return prefix + name(type.getType());
    }

    private static String nullable(AnnotatedType type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("Nullable")) {
                return "@Nullable ";
            }
        }
        return "";
    }

    private static String name(Type type) {
        String name = type.getTypeName();
        return name.startsWith("java.lang.") && name.lastIndexOf('.') == "java.lang".length()
                ? name.substring("java.lang.".length())
                : name;
    }

    private static String modifiers(int modifiers) {
        StringBuilder text = new StringBuilder();
        if (Modifier.isProtected(modifiers)) {
            text.append("protected ");
        }
        if (Modifier.isStatic(modifiers)) {
            text.append("static ");
        }
        return text.toString();
    }

    /** What every enum, every record and every object has. */
    private static boolean isImplied(Class<?> type, Method method) {
        boolean ofEnum = type.isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        boolean ofRecord = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
        boolean ofObject = switch (method.getName()) {
            case "equals" -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Object.class});
            case "hashCode", "toString" -> method.getParameterCount() == 0;
            default -> false;
        };
        return ofEnum || ofRecord || ofObject;
    }

    private static boolean isOffered(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
            return false;
        }
        Class<?> outer = type.getEnclosingClass();
        return isOffered(type.getModifiers()) && (outer == null || isOffered(outer));
    }

    private static boolean isOffered(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> classNames(Path classes, String packageName) {
        Path folder = classes.resolve(packageName.replace('.', '/'));
        String[] files = folder.toFile().list((parent, name) -> name.endsWith(".class"));
        return Arrays.stream(files == null ? new String[0] : files)
                .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
                .filter(name -> !name.endsWith("package-info"))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Surface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
