package kz.bilik.docgen.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.apache.fop.fo.Constants;
import org.apache.fop.fo.FOPropertyMapping;
import org.apache.fop.fo.FOTreeBuilder;
import org.apache.fop.fo.FOTreeBuilderContext;
import org.apache.fop.fo.FObj;
import org.apache.fop.fo.PropertyList;
import org.apache.fop.fo.StaticPropertyList;
import org.apache.fop.fo.expr.PropertyException;
import org.apache.fop.fo.properties.CommonBorderPaddingBackground;
import org.apache.fop.fo.properties.CommonFont;
import org.apache.fop.fo.properties.CommonHyphenation;
import org.apache.fop.fo.properties.Property;

/**
 * The properties of one formatting object. FOP asks for some forty of them to put together borders and paddings, font and language of each
 * object, though most objects say nothing about these: then the groups are the ones of the parent, or the one of objects without borders.
 */
final class SparseProperties extends StaticPropertyList {

    /** Groups of properties that FOP puts together. */
    private enum Group {
        NONE,
        BOX,
        FONT,
        LANGUAGE;

        static Group of(String property) {
            var name = property.startsWith("fox:") ? property.substring(4) : property;
            if (name.startsWith("border") || name.startsWith("padding") || name.startsWith("background")) {
                return BOX;
            }
            if (name.startsWith("font")) {
                return FONT;
            }
            return name.startsWith("hyphen") || name.matches("language|country|script|xml:lang|.*-char-count")
                    ? LANGUAGE
                    : NONE;
        }
    }

    private static final VarHandle CONTEXT = context();
    private static final Group[] GROUPS = groups();

    /** The group of objects without borders, paddings and background; none of these is inherited. */
    private static volatile CommonBorderPaddingBackground bare;

    private final boolean[] said = new boolean[Group.values().length];
    /** Null for the root, and for what FOP lays out apart from its parent. */
    private final SparseProperties parent;

    private CommonFont font;
    private CommonHyphenation language;

    private SparseProperties(FObj object, PropertyList parent) {
        super(object, parent);
        this.parent = parent instanceof SparseProperties sparse ? sparse : null;
    }

    private static VarHandle context() {
        try {
            return MethodHandles.privateLookupIn(FOTreeBuilder.class, MethodHandles.lookup())
                    .findVarHandle(FOTreeBuilder.class, "builderContext", FOTreeBuilderContext.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of FOP makes its lists of properties elsewhere", e);
        }
    }

    private static Group[] groups() {
        var groups = new Group[Constants.PROPERTY_COUNT + 1];
        for (int id = 0; id < groups.length; id++) {
            var name = FOPropertyMapping.getPropertyName(id);
            groups[id] = name == null ? Group.NONE : Group.of(name);
        }
        return groups;
    }

    static void use(FOTreeBuilder builder) {
        ((FOTreeBuilderContext) CONTEXT.get(builder)).setPropertyListMaker(SparseProperties::new);
    }

    @Override
    public void putExplicit(int id, Property value) {
        said[GROUPS[id].ordinal()] = true;
        super.putExplicit(id, value);
    }

    private boolean silent(Group group) {
        return !said[group.ordinal()];
    }

    @Override
    public CommonBorderPaddingBackground getBorderPaddingBackgroundProps() throws PropertyException {
        if (!silent(Group.BOX)) {
            return super.getBorderPaddingBackgroundProps();
        }
        var known = bare;
        if (known == null) {
            known = super.getBorderPaddingBackgroundProps();
            bare = known;
        }
        return known;
    }

    @Override
    public CommonFont getFontProps() throws PropertyException {
        if (font == null) {
            font = parent != null && silent(Group.FONT) ? parent.getFontProps() : super.getFontProps();
        }
        return font;
    }

    @Override
    public CommonHyphenation getHyphenationProps() throws PropertyException {
        if (language == null) {
            language = parent != null && silent(Group.LANGUAGE)
                    ? parent.getHyphenationProps()
                    : super.getHyphenationProps();
        }
        return language;
    }
}
