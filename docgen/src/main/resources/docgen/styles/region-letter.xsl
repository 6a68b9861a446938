<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A letter without a heading. -->
  <xsl:attribute-set name="letter-body">
    <xsl:attribute name="space-before">16mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-to">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
