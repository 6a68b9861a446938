<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A phrase of the side, or of the item of a list; a name nobody has words for stops the document. -->
  <xsl:template name="words">
    <xsl:param name="key"/>
    <xsl:variable name="phrase" select="ancestor-or-self::*/text[@key = $key]"/>
    <xsl:if test="not($phrase)">
      <xsl:message terminate="yes">No label <xsl:value-of select="$key"/></xsl:message>
    </xsl:if>
    <xsl:apply-templates select="$phrase/node()" mode="words"/>
  </xsl:template>

  <xsl:template match="text()" mode="words">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="fact" mode="words">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="fact[@name = 'topic' or @name = 'holder']" mode="words">
    <fo:inline xsl:use-attribute-sets="emphasis">
      <xsl:value-of select="."/>
    </fo:inline>
  </xsl:template>
</xsl:stylesheet>
